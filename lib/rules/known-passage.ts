import type { VFile } from 'vfile';
import type { ParsedContent, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { summaryKeys } from './published-paragraphs.ts';

/** Where front matter says something of a passage, the passage is one of the file. */
export function knownPassage(content: ParsedContent): void {
  for (const { summary, sections } of content.briefings) {
    for (const { file, fields } of sections) {
      const { breaks_off: passage, passages } = fields.value;
      if (passage !== undefined) check(file, passage, Object.keys(passages), fields.at(['breaks_off']));
    }
    const machineMade = summary?.fields.value.machine_made?.paragraphs ?? [];
    machineMade.forEach((passage, index) => {
      if (!summary) return;
      const { file, fields, paragraphs } = summary;
      const place = fields.at(['machine_made', 'paragraphs', index]);
      check(file, passage, summaryKeys(fields, paragraphs), place);
    });
  }
}

function check(file: VFile, passage: string, known: readonly string[], place: Place): void {
  if (known.includes(passage)) return;
  const message = `Unexpected passage \`${passage}\`, expected one of this file${suggest(passage, known)}`;
  complain(file, 'known-passage', message, place);
}
