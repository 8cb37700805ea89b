import { readQuoteLink } from '../model/address.ts';
import { findQuoted } from '../quote-link/find-quoted.ts';
import { addressedId, mendedId } from './addressed.ts';
import { passagesOnPage } from './passages.ts';

/**
 * Leads on from an address as a program damaged it: a hash that was encoded or got letters of another case, marks of
 * a sentence behind it, or a quotation that lost its hash.
 *
 * @returns what the link must say of itself; empty where it leads somewhere, or says nothing
 */
export function mendAddress(): string {
  // A host answers an encoded hash as a page that is not there; this script stands on that page too.
  const path = location.pathname.replace(/%23/i, '#');
  if (path !== location.pathname) {
    location.replace(path + location.search);
    return '';
  }
  const id = mendedId(location.hash, (id) => document.getElementById(id) !== null);
  if (id !== null) goTo(id);
  else if (addressedId() === '') return findLostPassage();
  return '';
}

/** Looks through the page for the words of a quotation whose address names no passage. */
function findLostPassage(): string {
  if (!new URLSearchParams(location.search).get('quote')) return '';
  const passages = passagesOnPage();
  if (passages.length === 0) return '';
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const found = passages.find(({ id }) => {
    const link = readQuoteLink(location.search, id);
    return link && findQuoted(link, (passage) => texts.get(passage));
  });
  if (!found) return 'The words in this link are not on this page, and the link names no passage.';
  goTo(found.id);
  return '';
}

/** Only a change of the address itself makes an element the target that style sheets know. */
function goTo(id: string): void {
  location.replace(`#${id}`);
}
