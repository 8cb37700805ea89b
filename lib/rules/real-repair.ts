import type { ParsedContent, ParsedParagraph, Fields } from '../model/parsed.ts';
import type { RepairFields } from '../model/schemas.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { findRepair, type RepairFault } from '../text/repaired.ts';
import { addedBy } from '../text/repairs.ts';
import type { VFile } from 'vfile';

/** A repair stands where it says: its words once in its passage, the restored mark directly behind them. */
export function realRepair(content: ParsedContent): void {
  for (const briefing of content.briefings) {
    for (const { file, fields, turns } of briefing.sections)
      checkRepairs(
        file,
        fields,
        Object.keys(fields.value.passages),
        turns.flatMap((turn) => turn.paragraphs),
      );
    if (briefing.summary) {
      const { file, fields, paragraphs } = briefing.summary;
      checkRepairs(file, fields, fields.value.paragraphs ?? paragraphs.map((_, index) => `p${index + 1}`), paragraphs);
    }
  }
}

function checkRepairs(
  file: VFile,
  fields: Fields<{ repairs: RepairFields[] }>,
  keys: string[],
  paragraphs: ParsedParagraph[],
): void {
  fields.value.repairs.forEach((repair, index) => {
    const paragraph = paragraphs[keys.indexOf(repair.passage)];
    if (!paragraph) {
      const message = `Unexpected passage \`${repair.passage}\`, expected a passage of this file${suggest(repair.passage, keys)}`;
      complain(file, 'real-repair', message, fields.at(['repairs', index, 'passage']));
      return;
    }
    const found = findRepair(paragraph.text, repair);
    if (typeof found === 'string')
      complain(file, 'real-repair', explain(found, repair), fields.at(['repairs', index, 'after']));
  });
}

function explain(fault: RepairFault, { passage, kind, after }: RepairFields): string {
  const mark = addedBy(kind, after);
  switch (fault) {
    case 'words not found':
      return `Unexpected words \`${after}\`, expected words of ${passage} that stand before the repair`;
    case 'words found twice':
      return `Unexpected words \`${after}\` twice in ${passage}, expected more of the words before the repair, so that they stand there once`;
    case 'mark not there':
      return `Unexpected repair \`${kind}\`, expected \`${mark}\` after \`${after}\` in ${passage}: restore it or remove the repair`;
    case 'not at the end':
      return `Unexpected repair \`${kind}\` inside ${passage}, expected \`${after}\` at its end, where the new paragraph was begun`;
  }
}
