import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';

/** The newsroom that asks must be in `outlets.yaml`, and be the one in the question's heading. */
export function knownOutlet(content: ParsedContent): void {
  const outlets = content.outlets.fields.value;
  const ids = outlets.map((outlet) => outlet.id);

  for (const { file, fields, turns } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const askedBy = fields.value.asked_by;
    if (askedBy === undefined) continue;
    const outlet = outlets.find((candidate) => candidate.id === askedBy);
    if (!outlet) {
      complain(
        file,
        'known-outlet',
        `Unexpected outlet \`${askedBy}\`, expected an id of outlets.yaml${suggest(askedBy, ids)}`,
        fields.at(['asked_by']),
      );
      continue;
    }
    for (const turn of turns)
      if (turn.act === 'question' && turn.name !== outlet.name)
        complain(
          file,
          'known-outlet',
          `Unexpected outlet \`${turn.name}\`, expected \`${outlet.name}\`, the name of \`${askedBy}\` in outlets.yaml`,
          turn.place,
        );
  }
}
