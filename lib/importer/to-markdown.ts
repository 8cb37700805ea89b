import type { ImportedTurn } from './turn.ts';

/** A turn's words as Markdown, its stage directions as emphasis. */
export function toMarkdown({ text, directions }: Pick<ImportedTurn, 'text' | 'directions'>): string {
  let markdown = '';
  let at = 0;
  for (const [from, to] of directions) {
    markdown += `${text.slice(at, from)}\u0002${text.slice(from, to)}\u0003`;
    at = to;
  }
  return (markdown + text.slice(at))
    .split('\n\n')
    .filter((words) => words !== '')
    .map((words) => escapeWords(words).replace(/[\u0002\u0003]/gu, '*'))
    .join('\n\n');
}

/** Puts a backslash before each sign that Markdown would take for markup. */
export function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replace(/&(?=#?\w{1,32};)/gu, '\\&')
    .replace(/^(\s*)([#+=-])/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2')
    .replace(/(?<=\bhttps?)(?=:\/\/)|(?<=\bwww)(?=\.)/giu, '\\')
    .replace(/(?<=\p{L})@(?=\p{L})/gu, '\\@');
}
