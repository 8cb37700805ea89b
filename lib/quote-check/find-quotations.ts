import { withPlainMarks } from './plain-marks.ts';

/** Words of a draft between quotation marks: `draft.slice(from, to)`, the marks themselves outside. */
export interface Quotation {
  from: number;
  to: number;
}

const opening = new Set('“„«「『');
const closing = new Set('”»」』');
const doubles = /["“”„«»「」『』＂]/u;
const paragraphEnd = /\n[^\S\n]*\n/uy;
/** Before an opening mark that has no form of its own stands one of these, or nothing. */
const beforeOpening = /[\s([{‘'—–:>]/u;
const afterOpening = /[^\s.,;:!?)\]}—–]/u;
const singleOpening = /[‘'](?=[\p{L}[…])/uy;
const singleClosing = /(?<=[^\s])[’'](?![\p{L}\p{N}])/gu;

/**
 * Finds the quotations in a draft, in order; a quotation inside another belongs to it. A new paragraph opens the
 * marks anew without closing them first; a quotation that is never closed ends with its paragraph.
 */
export function findQuotations(written: string): Quotation[] {
  const draft = withPlainMarks(written);
  const quotations: Quotation[] = [];
  for (let at = 0; at < draft.length;) {
    const character = draft.charAt(at);
    if (doubles.test(character)) {
      if (kindOf(draft, at, 0) === 'open') {
        const to = closeOf(draft, at + 1, true) ?? closeOf(draft, at + 1, false) ?? endOfParagraph(draft, at);
        quotations.push({ from: at + 1, to });
        at = to + 1;
        continue;
      }
    } else if (character === '‘' || character === "'") {
      const to = singleCloseOf(draft, at);
      if (to !== null) {
        quotations.push({ from: at + 1, to });
        at = to + 1;
        continue;
      }
    }
    at++;
  }
  return quotations;
}

/** Whether a mark opens or closes; a straight one is told by what stands around it. */
function kindOf(draft: string, at: number, depth: number): 'open' | 'close' {
  const character = draft.charAt(at);
  if (opening.has(character)) return 'open';
  // In German “ closes what „ opened; here the English use is meant.
  if (closing.has(character)) return 'close';
  const before = draft.charAt(at - 1);
  const after = draft.charAt(at + 1);
  if (before !== '' && !beforeOpening.test(before) && !opening.has(before)) return 'close';
  if (afterOpening.test(after)) return 'open';
  // `say " we`: a mark between spaces, or before an ellipsis, opens what is not open yet.
  return depth === 0 && after !== '' ? 'open' : 'close';
}

/**
 * Where the quotation that begins here is closed, or null when its paragraph ends before. Marks inside are
 * counted when they are taken for nested ones.
 */
function closeOf(draft: string, from: number, isNested: boolean): number | null {
  let depth = 1;
  for (let at = from; at < draft.length; at++) {
    const next = afterParagraph(draft, at);
    if (next !== null) {
      if (!doubles.test(draft.charAt(next)) || kindOf(draft, next, 0) === 'close') return null;
      depth = 1;
      at = next;
    } else if (doubles.test(draft.charAt(at))) {
      if (isReopened(draft, at)) depth = 1;
      else if (kindOf(draft, at, depth) === 'close') depth--;
      else if (isNested) depth++;
      else return null;
      if (depth === 0) return at;
    }
  }
  return null;
}

/** Where the next paragraph begins, when one ends here. */
function afterParagraph(draft: string, at: number): number | null {
  if (draft.charAt(at) !== '\n') return null;
  paragraphEnd.lastIndex = at;
  if (!paragraphEnd.test(draft)) return null;
  const rest = draft.slice(at);
  return at + rest.length - rest.trimStart().length;
}

/** True for a mark that begins a line after the end of a sentence: paragraphs may have no empty line between. */
function isReopened(draft: string, at: number): boolean {
  if (kindOf(draft, at, 0) === 'close') return false;
  const before = /[.!?…]?[^\S\n]*\n[^\S\n]*$/u.exec(draft.slice(Math.max(0, at - 40), at));
  return before !== null && /^[.!?…]/u.test(before[0]);
}

function endOfParagraph(draft: string, from: number): number {
  const end = /\n[^\S\n]*\n/u.exec(draft.slice(from));
  return end ? from + end.index : draft.length;
}

/** Single marks are apostrophes too, so that they count only where both ends look like marks of a quotation. */
function singleCloseOf(draft: string, at: number): number | null {
  singleOpening.lastIndex = at;
  const before = draft.charAt(at - 1);
  if (!singleOpening.test(draft) || (before !== '' && !beforeOpening.test(before))) return null;
  const text = draft.slice(at + 1, endOfParagraph(draft, at + 1));
  const next = /[\s(][‘'](?=\p{L})/u.exec(text);
  const own = next ? text.slice(0, next.index) : text;
  const mark = draft.charAt(at) === '‘' ? '’' : "'";
  const closes = Array.from(own.matchAll(singleClosing), ({ index }) => index).filter(
    (index) => own.charAt(index) === mark,
  );
  // `firms' plans` closes nothing where another mark can.
  const close =
    closes.find((index) => /[.,!?…;]/u.test(own.charAt(index - 1))) ??
    closes.find((index) => !/s/iu.test(own.charAt(index - 1))) ??
    lastInSentence(own, closes);
  if (close === undefined || doubles.test(own.slice(0, close))) return null;
  return at + 1 + close;
}

/** The last of some places before the sentence of the first one ends. */
function lastInSentence(text: string, places: readonly number[]): number | undefined {
  const rest = text.slice(places[0]);
  const end = (places[0] ?? 0) + (/[.!?…]\s/u.exec(rest)?.index ?? rest.length);
  return places.findLast((place) => place < end);
}
