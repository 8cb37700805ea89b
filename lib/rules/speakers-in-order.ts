import type { Act, SectionKind } from '../model/briefing.ts';
import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';

/** The acts by which somebody speaks for the record. */
const actsForTheRecord: Record<SectionKind, readonly Act[]> = {
  opening: ['statement'],
  exchange: ['answer'],
  closing: ['statement', 'closing'],
};

const what: Record<SectionKind, string> = {
  opening: 'those who make a statement',
  exchange: 'those who answer',
  closing: 'those who close',
};

/**
 * `speaker` lists exactly those who answer, make a statement or close, in the order in which they first do. Who
 * interprets says another's words and need not be listed.
 */
export function speakersInOrder(content: ParsedContent): void {
  const people = content.people.fields.value;
  const sections = content.briefings.flatMap((briefing) =>
    briefing.sections.map((section) => ({ ...section, interpreters: interpretersOf(briefing) })),
  );
  for (const { file, fields, turns, interpreters } of sections) {
    // Of a wrong kind, or under a wrong name, nobody is in order.
    if (hasFinding(file, 'section-order') || hasFinding(file, 'label-as-published')) continue;
    const { kind, speaker } = fields.value;
    const speaking = turns
      .filter((turn) => actsForTheRecord[kind].includes(turn.act))
      .map((turn) => people.find((person) => person.name === turn.name)?.id);
    const isKnown = speaker.every((id) => people.some((person) => person.id === id));
    if (speaking.includes(undefined) || !isKnown) continue; // `known-speaker` says so
    const whole = [...new Set(speaking)].filter((id) => id !== undefined);
    const expected = whole.filter((id) => !interpreters.has(id)).join(', ');
    const actual = speaker.join(', ');
    if (actual !== expected && actual !== whole.join(', '))
      complain(
        file,
        'speakers-in-order',
        `Unexpected speakers \`[${actual}]\`, expected \`[${expected}]\`: ${what[kind]}, in order`,
        fields.at(['speaker']),
      );
  }
}

/** Ids of those who interpret in a briefing. */
function interpretersOf({ fields }: ParsedBriefing): Set<string> {
  return new Set(fields.value.interpreter.flatMap(({ person }) => person ?? []));
}
