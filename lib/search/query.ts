import type { Token } from '../text/tokens.ts';
import { tokenize } from './tokenize.ts';

/** Operators that narrow, with a value behind a colon: `speaker:ada-lind`, `topic:"harbour bridges"`. */
export const operators = ['speaker', 'topic', 'outlet', 'in'] as const;
export type Operator = (typeof operators)[number];

/** A word, or words in quotes that must stand as they are. */
export interface QueryPart {
  kind: 'word' | 'phrase';
  text: string;
  tokens: Token[];
}

/** One operator with its value as typed. */
export interface Narrowing {
  operator: Operator;
  value: string;
  /** True for `-speaker:…`. */
  isExcluded: boolean;
}

/** What a reader is told about the query itself. */
export type QueryNote =
  | { kind: 'value missing'; operator: Operator }
  | { kind: 'unknown value'; operator: Operator; value: string; nearest: string[] }
  | { kind: 'too long'; limit: number }
  | { kind: 'too short' }
  | { kind: 'nothing to find' };

/** What a reader asks for. */
export interface Query {
  /** What is looked for, in the order typed. */
  parts: QueryPart[];
  /** What must not stand in a result. */
  excluded: QueryPart[];
  narrowings: Narrowing[];
  /** True while the last word may still grow: nothing stands behind it. */
  isTyping: boolean;
  notes: QueryNote[];
}

/** Letters of a query that are read; the rest is dropped, with a note. The longest passages have some 3,500. */
export const longestQuery = 4000;

const quotes = '"“”„‟«»＂';
const piece = new RegExp(
  `(?<minus>(?<!\\S)-(?=[\\p{L}\\p{N}${quotes}]))?(?:(?<operator>${operators.join('|')}):)?` +
    `(?:[${quotes}](?<phrase>[^${quotes}]*)(?<close>[${quotes}])?|(?<word>[^\\s${quotes}]+))?`,
  'giu',
);

/** Characters that cannot be seen but come along with copied text: soft hyphen, joiners, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Reads what was typed. Never throws; what makes no sense is a word, or nothing. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, longestQuery).normalize('NFKC').replace(invisible, '');
  const parts: Unread[] = [];
  const excluded: Unread[] = [];
  const narrowings: Narrowing[] = [];
  const notes: QueryNote[] = typed.length > longestQuery ? [{ kind: 'too long', limit: longestQuery }] : [];
  let isTyping = /\S$/u.test(text);
  for (const match of text.matchAll(piece)) {
    if (match[0] === '') continue;
    const { minus, operator, phrase, close, word } = match.groups ?? {};
    const behind = match.index + match[0].length;
    if (close !== undefined && behind === text.length) isTyping = false;
    const value = phrase ?? word ?? '';
    const kind = phrase === undefined ? 'word' : 'phrase';
    if (!operator) (minus ? excluded : parts).push({ kind, text: value });
    else if (value.trim() && narrowings.length < mostConditions)
      narrowings.push({
        operator: operator.toLowerCase() as Operator,
        value: value.trim(),
        isExcluded: minus !== undefined,
      });
    // `reflected in: rapid growth` is prose; an operator at the very end waits for its value.
    else if (/^in$/iu.test(operator) && text.slice(behind).trim()) parts.push({ kind, text: operator });
    else if (notes.length < mostConditions)
      notes.push({ kind: 'value missing', operator: operator.toLowerCase() as Operator });
  }
  const query = {
    parts: read(joinWords(parts)),
    excluded: read(excluded.slice(0, mostConditions)),
    narrowings,
    isTyping,
    notes,
  };
  if (query.parts.length === 0 && query.excluded.length > 0 && narrowings.length === 0)
    notes.push({ kind: 'nothing to find' });
  return query;
}

/** Conditions of one kind that are read; nobody means more. */
const mostConditions = 20;

type Unread = Omit<QueryPart, 'tokens'>;

/** Words that follow each other are one part, so that a hyphen or a number may lie between them. */
function joinWords(parts: readonly Unread[]): Unread[] {
  const joined: { kind: Unread['kind']; texts: string[] }[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    if (kind === 'word' && last?.kind === 'word') last.texts.push(text);
    else joined.push({ kind, texts: [text] });
  }
  return joined.map(({ kind, texts }) => ({ kind, text: texts.join(' ') }));
}

function read(parts: readonly Unread[]): QueryPart[] {
  return parts
    .map((part) => ({ ...part, tokens: tokenize(part.text) }))
    .filter(({ tokens }) => tokens.length > 0);
}

/** Writes a query as a reader would type it; `parseQuery` reads the same back. */
export function writeQuery({ parts, excluded, narrowings }: Query): string {
  return [
    ...parts.map(writePart),
    ...excluded.map((part) => `-${writePart(part)}`),
    ...narrowings.map(
      ({ operator, value, isExcluded }) =>
        `${isExcluded ? '-' : ''}${operator}:${/\s/u.test(value) ? `"${value}"` : value}`,
    ),
  ].join(' ');
}

function writePart({ kind, text }: QueryPart): string {
  return kind === 'phrase' ? `"${text}"` : text;
}
