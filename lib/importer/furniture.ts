import { foldSpace } from '../text/fold.ts';
import { isRule } from './read-text.ts';
import { isDirectionAlone } from './directions.ts';
import type { Removed, SourceLine } from './source-line.ts';

const pageNumber =
  /^\s*[[(–—-]?\s*(?:(?:page|p\.|seite|página|pág\.?|pagina)\s*)?\d{1,4}(?:\s*(?:of|\/|von|de|sur|out of)\s*\d{1,4})?\s*[\])–—-]?\s*$/iu;
const pageInWords =
  /(?:^\s*|\s{2,}|\t)(?:Page|PAGE|Seite|Página)\s+\d{1,4}\b(?!.*[.?!])|\b(?:page|seite|página|pagina|sheet)\s+\d{1,4}\s*(?:of|\/|von|de|sur)\s*\d{1,4}\b/iu;
const address = /^\s*[<(]?(?:https?:\/\/|www\.)\S+/iu;
const control =
  /^\s*[^\p{L}]*(?:share(?: this(?: page| article)?)?|tweet|print(?: this)?(?: page)?|e-?mail|download(?: pdf)?|facebook|twitter|linkedin|whatsapp|copy link|save|subscribe|read more|back to top|skip to (?:main )?content|menu|search|imprimir|compartir|partager|imprimer|drucken|(?:seite )?teilen|nach oben|seitenanfang|retour en haut|haut de page|volver arriba|arriba|imprim\w+ (?:esta|la) página(?: completa)?|print (?:this )?(?:page|article)|related (?:links|content|articles)|分享|打印)[^\p{L}]*$/iu;
/** A line of Markdown that holds nothing but links. */
const linkAlone = /^\s*(?:[-*+|•]?\s*!?\[[^[\]\n]{0,120}\]\([^()\n]{0,200}\)\s*)+$/u;
const open = /[\p{L}\p{N},;–—-]\s*$/u;

/** Lines without what printing and the page around the text have put between the words. */
export interface ClearedLines {
  lines: SourceLine[];
  removed: Removed[];
}

/**
 * Takes out page headers, page numbers, addresses, controls of a page and drawn lines. Where a sentence was cut
 * by one, it goes on in the next line.
 */
export function withoutFurniture(lines: readonly SourceLine[]): ClearedLines {
  const reasons = lines.map(({ text }) => reasonAlone(text));
  addRepeated(lines, reasons);
  addCuts(lines, reasons);
  const kept: SourceLine[] = [];
  const removed: Removed[] = [];
  let isBehind = false;
  let startsBlock = false;
  lines.forEach((line, index) => {
    const why = reasons[index];
    if (why) {
      for (let number = line.number; number <= line.last; number++) removed.push({ line: number, why });
      isBehind = true;
      startsBlock ||= line.startsBlock;
      return;
    }
    const before = kept.at(-1)?.text ?? '';
    const goesOn = isBehind && open.test(before.slice(-20)) && /^[\s"“]*\p{Ll}/u.test(line.text.slice(0, 40));
    kept.push({ ...line, startsBlock: goesOn ? false : line.startsBlock || (isBehind && startsBlock) });
    isBehind = false;
    startsBlock = false;
  });
  return { lines: kept, removed };
}

function reasonAlone(text: string): string | null {
  if (text.length > 300) return null;
  if (pageNumber.test(text)) return 'page number';
  if (address.test(text) && text.trim().split(/\s+/u).length <= 12) return 'address';
  if (/^\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s*-->\s*[\d:.,]{5,12})?\s*$/u.test(text))
    return 'time';
  if (control.test(text)) return 'control of a page';
  if (linkAlone.test(text)) return 'link of a page';
  if (isRule(text) && !/^\s*(?:\.{3}|…|(?:#\s*){3,}|--?|[—–])\s*$/u.test(text)) return 'drawn line';
  return null;
}

/** A line that comes again with other numbers, or beside page numbers and addresses, or in the middle of sentences. */
function addRepeated(lines: readonly SourceLine[], reasons: (string | null)[]): void {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    if (reasons[index] || text.length > 160 || isDirectionAlone(text)) return;
    const key = foldSpace(text).replace(/\d+/gu, '#').toLowerCase();
    places.set(key, [...(places.get(key) ?? []).slice(-500), index]);
  });
  for (const indexes of places.values()) {
    // A time that counts on stands with a speaker, not with a page.
    const texts = new Set(
      indexes.map((index) => foldSpace(lines[index]?.text ?? '').replace(/\d+(?::\d\d)+/gu, '')),
    );
    const isPaged = indexes.some((index) => pageInWords.test(lines[index]?.text ?? ''));
    if (indexes.length < 2 && !isPaged) continue;
    const share = (is: (index: number) => boolean): number => indexes.filter(is).length / indexes.length;
    const isCounted =
      indexes.length > 2 && texts.size > indexes.length * 0.8 && !/[.?!:]\s*$/u.test([...texts][0] ?? '');
    const isBeside =
      share((index) => besidePage(index, reasons)) >= 0.6 && !/[.?!:]\s*$/u.test([...texts][0] ?? '');
    if (isPaged || isCounted || isBeside || share((index) => isCut(lines, index, index)) >= 0.5)
      for (const index of indexes) reasons[index] = 'page header';
  }
}

function besidePage(index: number, reasons: readonly (string | null)[]): boolean {
  return [index - 1, index + 1].some((near) =>
    ['page number', 'address', 'page header'].includes(reasons[near] ?? ''),
  );
}

/** True when a sentence stops before the lines and goes on, in small letters, behind them. */
function isCut(lines: readonly SourceLine[], from: number, to: number): boolean {
  const before = lines[from - 1]?.text ?? '';
  const behind = lines[to + 1]?.text ?? '';
  const own = lines[from]?.text ?? '';
  return (
    open.test(before.slice(-20)) &&
    /^\s*\p{Ll}/u.test(behind.slice(0, 40)) &&
    !/^\s*\p{Ll}/u.test(own.slice(0, 40)) &&
    before.length > 20
  );
}

/** Lines around a page number or an address that together cut a sentence in two. */
function addCuts(lines: readonly SourceLine[], reasons: (string | null)[]): void {
  lines.forEach((_, index) => {
    if (!['page number', 'address', 'page header'].includes(reasons[index] ?? '')) return;
    for (let from = index; from > index - 4 && from > 0; from--)
      for (let to = index; to < index + 3; to++) {
        if (to - from > 4 || !isCut(lines, from, to)) continue;
        for (let at = from; at <= to; at++) reasons[at] ??= 'print header in the middle of a sentence';
        return;
      }
  });
}
