import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { foldSpace } from '../text/fold.ts';
import { takenLine } from './source-words.ts';

/** The lines that a briefing says nobody spoke stand in its source, each as often as it is listed. */
export function notSpoken(content: ParsedContent): void {
  content.briefings.forEach(checkLines);
}

function checkLines({ file, fields, source }: ParsedBriefing): void {
  const listed = fields.value.not_spoken.map(foldSpace);
  if (listed.length === 0) return;
  const lines = linesOf(source.value).map(foldSpace);
  listed.forEach((line, index) => {
    if (listed.indexOf(line) < index) return;
    const times = listed.filter((other) => other === line).length;
    const found = lines.filter((other) => other === line).length;
    if (found === times) return;
    const expected =
      found === 0
        ? `a line of source.txt${suggest(line, [...new Set(lines)].filter(Boolean))}`
        : `it ${times === 1 ? 'once' : `${times} times`} there, but it stands there ${found} times: list it as often`;
    complain(
      file,
      'not-spoken',
      `Unexpected line \`${line}\` in \`not_spoken\`, expected ${expected}`,
      fields.at(['not_spoken', index]),
    );
  });
}

/** The raw text of a briefing with a mark in place of each line that nobody spoke. */
export function withoutUnspoken({ fields, source }: ParsedBriefing): string {
  const listed = new Set(fields.value.not_spoken.map(foldSpace));
  return linesOf(source.value)
    .map((line) => (listed.has(foldSpace(line)) ? takenLine : `${line.replaceAll(takenLine, ' ')}\n`))
    .join('');
}

function linesOf(value: unknown): string[] {
  return String(value).split(/\r\n?|\n/u);
}
