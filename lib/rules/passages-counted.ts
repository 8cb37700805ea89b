import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

/** Front matter lists each passage of the section once, in the order of the text; labels name real turns. */
export function passagesCounted(content: ParsedContent): void {
  for (const { file, fields, turns } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const listed = Object.keys(fields.value.passages).length;
    const written = turns.reduce((sum, turn) => sum + turn.paragraphs.length, 0);
    if (listed !== written)
      complain(
        file,
        'passages-counted',
        `Unexpected ${listed} entries in \`passages\`, expected ${written}, one for each paragraph below the headings`,
        fields.at(['passages']),
      );
    for (const key of Object.keys(fields.value.labels))
      if (Number(key.slice(1)) > turns.length)
        complain(
          file,
          'passages-counted',
          `Unexpected turn \`${key}\` in \`labels\`, expected a turn up to \`t${turns.length}\``,
          fields.at(['labels', key]),
        );
  }

  for (const briefing of content.briefings) {
    if (!briefing.summary) continue;
    const { file, fields, paragraphs } = briefing.summary;
    const listed = fields.value.paragraphs?.length ?? paragraphs.length;
    if (listed !== paragraphs.length)
      complain(
        file,
        'passages-counted',
        `Unexpected ${listed} entries in \`paragraphs\`, expected ${paragraphs.length}, one for each paragraph`,
        fields.at(['paragraphs']),
      );
  }
}
