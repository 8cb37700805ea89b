import { longDate } from '../text/dates.ts';

/** A passage as it is quoted: its words and all that a reader of the quote must be told. */
export interface Quotation {
  /** The words as published. */
  words: string;
  /** Who said them; for a question, the newsroom that asks. */
  speaker: string;
  /** Office of the speaker; empty where there is none. */
  role: string;
  /** Title of the event. */
  event: string;
  /** ISO 8601 calendar date of the event. */
  date: string;
  /** `Question 3, paragraph 4`. */
  place: string;
  /** Absolute address of the passage. */
  url: string;
  /** Whose wording it is: `English as published by …`. */
  rendering: string;
  /** What editors say of these words: discrepancies, translations, figures. */
  notes: string[];
}

function attributionOf(quotation: Quotation): string {
  const { speaker, role, event, date, place, rendering } = quotation;
  return `${[speaker, role].filter(Boolean).join(', ')}, ${event}, ${longDate(date)}, ${place}. ${rendering}.`;
}

function notesOf({ notes }: Quotation): string {
  return notes.map((note) => ` [Note: ${note}]`).join('');
}

/** The quote as plain text, two lines: the words, and whose they are. */
export function asText(quotation: Quotation): string {
  return `“${quotation.words}”${notesOf(quotation)}\n— ${attributionOf(quotation)} ${quotation.url}`;
}

/** The quote as Markdown: a block quote and its attribution, with a link. */
export function asMarkdown(quotation: Quotation): string {
  const safe = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
  const { words, url } = quotation;
  return `> “${safe(words)}”${safe(notesOf(quotation))}\n>\n> — [${safe(attributionOf(quotation))}](${url})\n`;
}

/** The quote as HTML, for rich text. */
export function asHtml(quotation: Quotation): string {
  const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const { words, url } = quotation;
  return `<blockquote cite="${safe(url)}"><p>“${safe(words)}”${safe(notesOf(quotation))}</p><p>— <a href="${safe(url)}">${safe(attributionOf(quotation))}</a></p></blockquote>`;
}
