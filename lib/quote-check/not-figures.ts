import { monthNames } from '../text/month-names.ts';

const months = monthNames.join('|');
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const days = `${day}(?:\\s?[-–]\\s?${day})?`;
const labels =
  'pages?|pp?|nos?|numbers?|chapters?|ch|sections?|sec|parts?|volumes?|vol|issues?|figures?|figs?|tables?|items?|steps?|' +
  'questions?|answers?|paragraphs?|paras?|articles?|art|clauses?|annex|appendix|rooms?|floors?|routes?|flights?|lines?|' +
  'notes?|footnotes?|phases?|stages?|versions?|days?|weeks?|chapters?';

/** What has digits and is no figure: addresses, dates, times, numbers that only say which. */
const others = [
  // Addresses, of pages and of people, tags, code.
  /(?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.]+|<[^<>\n]*>|`[^`\n]*`|\]\([^)\n]*\)/gu,
  // Telephone numbers.
  /\+\d[\d\s()-]{6,}\d/gu,
  // Dates in digits, and times.
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)|(?<![\d.,])\d{1,4}([./])\d{1,2}\1\d{1,4}(?![\d,])/gu,
  /(?<!\d)\d{1,2}(?::\d{2}){1,2}(?!\d)|(?<![\d.,])\d{1,2}(?:\.\d{2})?\s?(?:[ap]\.\s?m\.|[ap]m\b|o[’']clock|hrs?\b|GMT\b|UTC\b)/giu,
  // Dates with the name of a month.
  new RegExp(
    `(?<![\\d.,])${days}\\s+(?:of\\s+)?(?:${months})\\b\\.?(?:,?\\s+\\d{4}(?![\\d,.]\\d))?|` +
      `\\b(?:${months})\\b\\.?\\s+${days}(?![\\d,.]*\\d|\\s?%)(?:,?\\s+\\d{4}(?![\\d,.]\\d))?`,
    'giu',
  ),
  // What numbers a line, a note, or a thing of its kind.
  /^[^\S\n]*(?:[#>*•-]+[^\S\n]*)*\(?\d{1,3}[.)](?=\s)/gmu,
  /\[\d+\]|(?<=\s)\(\d{1,3}\)|#\d+/gu,
  new RegExp(
    `(?<![\\p{L}-])(?:${labels})\\.?\\s?\\d+(?:\\s?[-–]\\s?\\d+)?(?![\\d.,]*\\d|\\p{L}|\\s?%)`,
    'giu',
  ),
  /§+\s?\d+/gu,
];

/** Years, also as `2019–23`. */
const years =
  /(?<![\p{L}\p{N}.,$€£¥])(?:1[89]|20)\d{2}(?:\s?[-–/]\s?(?:\d{4}|\d{2}))?(?!\p{L}|\d|[.,]\d|\s?[%‰$€£¥]|\s(?:million|billion|trillion|thousand|percent|per\scent))/gu;

/** A text of the same length with blanks for what has digits and is neither figure nor year. */
export function withoutOtherNumbers(text: string): string {
  return others.reduce((left, pattern) => left.replace(pattern, blank), text);
}

/** A text of the same length with blanks for its years. */
export function withoutYears(text: string): string {
  return text.replace(years, blank);
}

/** Blanks; ends of lines stay, since paragraphs do. */
export function blank(text: string): string {
  return text.replace(/[^\n]/gu, ' ');
}
