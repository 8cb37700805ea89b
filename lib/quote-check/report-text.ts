import { capitalized } from '../text/capitalized.ts';
import type { ExcerptPiece } from './excerpts.ts';
import type { QuoteReport } from './messages.ts';
import type { ReportItem } from './report-items.ts';
import { stateNames } from './state-names.ts';
import type { DiffRun } from './verdict.ts';

type Told = Pick<QuoteReport, 'counts' | 'remarks' | 'items' | 'checkedIn'>;

/**
 * A report in plain text: problems first, each item with its verdict, its passages and their addresses.
 *
 * @param site address of the site, put before every path; empty for paths alone
 */
export function reportAsText({ counts, remarks, items, checkedIn }: Told, site: string): string {
  const parts = items.map((item, index) => {
    const isFirst = items.length > 1 && items[index - 1]?.state !== item.state;
    return [...(isFirst ? [`${stateNames[item.state]}\n`] : []), ...linesOf(item, site)].join('\n');
  });
  const ends = checkedIn.map((rendering) => `Checked in: ${rendering}`);
  return [counts, ...remarks, ...parts, ...ends].join('\n\n');
}

function linesOf(item: ReportItem, site: string): string[] {
  const { title, runs, remark, passages, also } = item;
  const verdict = runs ? `${title}: ${runs.map(markRun).join(' ')}` : title;
  return [
    item.kind === 'quotation' ? `${item.number}. ${quoted(item)}` : `${item.number}. ${title}`,
    ...(item.kind === 'quotation' ? [`  ${verdict}`] : []),
    ...(remark === null ? [] : [`  ${remark}`]),
    ...passages.flatMap(({ text, name, url, pieces, notes }) => [
      `  ${text} · ${name} · ${site}${url}`,
      `    ${item.kind === 'number' ? textOf(pieces) : wordsOf(pieces)}`,
      ...notes.map((note) => `    [${note.text}]`),
    ]),
    ...(also.length > 0 ? [`  Also in ${also.map(({ text }) => text).join('; ')}`] : []),
  ];
}

/** The words alone; all that is shown, where none of it are the words of the quote. */
function wordsOf(pieces: readonly ExcerptPiece[]): string {
  const own = pieces.filter(({ isQuoted }) => isQuoted);
  return own.length > 0 ? own.map(({ text }) => text).join(' … ') : textOf(pieces);
}

function textOf(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function quoted({ words, speaker }: ReportItem): string {
  return `“${words}”${speaker === null ? '' : ` (${speaker})`}`;
}

/** What was removed from the words, and what was added to them. */
function markRun({ kind, text }: DiffRun): string {
  return kind === 'equal' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

/** The same report as rich text, for mail and word processors. */
export function reportAsHtml({ counts, remarks, items, checkedIn }: Told, site: string): string {
  const paragraphs = [counts, ...remarks].map((line) => `<p>${escaped(line)}</p>`);
  const parts = items.map((item, index) => {
    const isFirst = items.length > 1 && items[index - 1]?.state !== item.state;
    return (isFirst ? `<h3>${stateNames[item.state]}</h3>` : '') + htmlOf(item, site);
  });
  const ends = checkedIn.map((rendering) => `<p>Checked in: ${escaped(rendering)}</p>`);
  return [...paragraphs, ...parts, ...ends].join('\n');
}

function htmlOf(item: ReportItem, site: string): string {
  const { number, title, runs, remark, passages, also } = item;
  const runsHtml = runs?.map(({ kind, text }) => {
    const element = { equal: null, removed: 'del', added: 'ins' }[kind];
    return element === null ? escaped(text) : `<${element}>${escaped(text)}</${element}>`;
  });
  const link = (reference: { text: string; url: string }) =>
    `<a href="${escaped(site + reference.url)}">${escaped(reference.text)}</a>`;
  return [
    `<p>${number}. <b>${escaped(capitalized(title))}</b>${runsHtml ? `: ${runsHtml.join(' ')}` : ''}`,
    ...(item.kind === 'quotation' ? [`<br>${escaped(quoted(item))}`] : []),
    ...(remark === null ? [] : [`<br>${escaped(remark)}`]),
    '</p>',
    ...passages.map(
      (passage) =>
        `<blockquote>${link(passage)} · ${escaped(passage.name)}<br>` +
        passage.pieces
          .map(({ text, isQuoted }) => (isQuoted ? `<b>${escaped(text)}</b>` : escaped(text)))
          .join('') +
        `${passage.notes.map((note) => `<br>[${escaped(note.text)}]`).join('')}</blockquote>`,
    ),
    ...(also.length > 0 ? [`<p>Also in ${also.map(link).join('; ')}</p>`] : []),
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
