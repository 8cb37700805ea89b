import { longDate } from '../text/dates.ts';
import { inQuotationMarks } from '../text/language-of-text.ts';

/** What one speaker said, as it is quoted. */
export interface QuotedPart {
  /** The words as published, a blank line between passages; a cut is marked with an ellipsis. */
  words: string;
  /** Who said them; for a question, the newsroom that asks. */
  speaker: string;
  /** The speaker's name with its family name first and a comma, where its parts are known. */
  cited?: string | undefined;
  /** Office of the speaker; empty where there is none. */
  role: string;
  /** Language of the words (BCP 47), where it is told. */
  language?: string | undefined;
  /** What editors say of these words: discrepancies, translations, figures. */
  notes: string[];
}

/** Words of a briefing as they are quoted, and all that a reader of the quote must be told. */
export interface Quotation {
  /** In the order of the text; a part for each speaker in turn. */
  parts: [QuotedPart, ...QuotedPart[]];
  /** Title of the event. */
  event: string;
  /** ISO 8601 calendar date of the event. */
  date: string;
  /** `Question 3, paragraph 4`. */
  place: string;
  /** Absolute address of the words. */
  url: string;
  /** Whose wording it is: `English as published by …`. */
  rendering: string;
}

/** Everyone who is quoted, each once, in the order in which they speak, by their names as they are cited. */
export function authorsOf({ parts }: Quotation): string[] {
  return [...new Set(parts.map(({ speaker, cited }) => cited ?? speaker))];
}

/** `Ada Lind, Spokesperson`. */
function nameOf({ speaker, role }: QuotedPart): string {
  return [speaker, role].filter(Boolean).join(', ');
}

/** Whose the words are, and where they stand; of several speakers each is named at their own words instead. */
function attributionOf(quotation: Quotation): string {
  const { parts } = quotation;
  return `${parts.length === 1 ? `${nameOf(parts[0])}, ` : ''}${sourceOf(quotation)}`;
}

/** Where words stand, and whose wording it is: `The harbour bridge, 12 May 2031, Question 1. English as published by …`. */
export function sourceOf({ event, date, place, rendering }: Omit<Quotation, 'parts'>): string {
  return `${event}, ${longDate(date)}, ${place}. ${rendering}.`;
}

/** The words of each part in their marks, with who said them where there are several, and the notes behind. */
function quotedIn({ parts }: Quotation): string[] {
  return parts.map((part) => {
    const notes = part.notes.map((note) => ` [Note: ${note}]`).join('');
    return `${parts.length === 1 ? '' : `${nameOf(part)}: `}${inQuotationMarks(part.words, part.language)}${notes}`;
  });
}

/** The quote as plain text: the words, and whose they are. */
export function asText(quotation: Quotation): string {
  return `${quotedIn(quotation).join('\n\n')}\n— ${attributionOf(quotation)} ${quotation.url}`;
}

/** The quote as Markdown: a block quote and its attribution, with a link. */
export function asMarkdown(quotation: Quotation): string {
  const safe = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
  const words = quotedIn(quotation).map(safe).join('\n\n').replaceAll('\n\n', '\n>\n> ');
  return `> ${words}\n>\n> — [${safe(attributionOf(quotation))}](${quotation.url})\n`;
}

/** The quote as HTML, for rich text. */
export function asHtml(quotation: Quotation): string {
  const url = inHtml(quotation.url);
  const words = quotedIn(quotation)
    .flatMap((part) => part.split('\n\n'))
    .map((paragraph) => `<p>${inHtml(paragraph)}</p>`);
  return `<blockquote cite="${url}">${words.join('')}<p>— <a href="${url}">${inHtml(attributionOf(quotation))}</a></p></blockquote>`;
}

/** A text as HTML shows it, also within an attribute. */
export function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
