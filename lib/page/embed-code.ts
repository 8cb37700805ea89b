import { asEmbed, asSectionEmbed } from '../cite/embed.ts';
import type { Quotation } from '../cite/quotation.ts';
import { embedPath, sectionPath } from '../model/address.ts';
import { quotedPassages } from './read-quotation.ts';
import type { Quoted } from './quote-target.ts';

/** The code that shows what is quoted on another site: in the frame of its passage, or of the section that has it all. */
export function embedCode(quoted: Quoted, quotation: Quotation): string {
  const { first = '', last = '' } = quotedPassages(quoted) ?? {};
  const [section, end] = [sectionOf(first), sectionOf(last)];
  const id = first === last ? first : section === end ? section : null;
  return asEmbed(quotation, id === null ? null : addressOf((briefing) => embedPath(briefing, id)));
}

/** The code that shows the whole section in which the quoted words begin. */
export function sectionEmbedCode(quoted: Quoted, quotation: Quotation): string {
  const section = sectionOf(quotedPassages(quoted)?.first ?? '');
  return asSectionEmbed(
    quotation,
    addressOf((briefing) => embedPath(briefing, section)),
    addressOf((briefing) => sectionPath(briefing, section)),
  );
}

function sectionOf(passage: string): string {
  return passage.replace(/-p\d+$/, '');
}

function addressOf(path: (briefing: string) => string): string {
  const [, briefing = ''] = /\/briefings\/([^/]+)\//.exec(location.pathname) ?? [];
  return location.origin + path(briefing);
}
