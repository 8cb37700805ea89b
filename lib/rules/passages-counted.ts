import type { ParsedContent } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';

const rule = 'passages-counted';

/** Front matter lists each passage of the section once, in the order of the text; labels name real turns. */
export function passagesCounted(content: ParsedContent): void {
  for (const { file, fields, turns } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const listed = Object.keys(fields.value.passages).length;
    const written = turns.reduce((sum, turn) => sum + turn.paragraphs.length, 0);
    // A lost or new paragraph is told by its words; what is to be counted is known when they are right.
    if (listed !== written && !hasFinding(file, 'words-unchanged'))
      complain(
        file,
        rule,
        `Unexpected ${plural(listed)} in \`passages\`, expected ${written}, one for each paragraph below the headings`,
        fields.at(['passages']),
      );
    for (const key of Object.keys(fields.value.labels))
      if (Number(key.slice(1)) > turns.length)
        complain(
          file,
          rule,
          `Unexpected turn \`${key}\` in \`labels\`, expected a turn up to \`t${turns.length}\``,
          fields.at(['labels', key]),
        );
  }
  for (const { summary } of content.briefings) {
    if (!summary) continue;
    const { file, fields, paragraphs } = summary;
    const listed = fields.value.paragraphs?.length ?? paragraphs.length;
    if (listed !== paragraphs.length && !hasFinding(file, 'words-unchanged'))
      complain(
        file,
        rule,
        `Unexpected ${plural(listed)} in \`paragraphs\`, expected ${paragraphs.length}, one for each paragraph`,
        fields.at(['paragraphs']),
      );
    fields.value.paragraphs?.forEach((key, index, keys) => {
      if (keys.indexOf(key) < index)
        complain(
          file,
          rule,
          `Unexpected \`${key}\` for the second time, expected each once`,
          fields.at(['paragraphs', index]),
        );
    });
  }
}

function plural(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
