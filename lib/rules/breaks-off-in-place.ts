import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';

/** `breaks_off` names a passage of the section. */
export function breaksOffInPlace(content: ParsedContent): void {
  for (const { file, fields } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const { breaks_off: passage, passages } = fields.value;
    const known = Object.keys(passages);
    if (passage !== undefined && !known.includes(passage))
      complain(
        file,
        'breaks-off-in-place',
        `Unexpected passage \`${passage}\`, expected a passage of this section${suggest(passage, known)}`,
        fields.at(['breaks_off']),
      );
  }
}
