import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

/** In an exchange, `speaker` lists exactly those who answer, in the order in which they first answer. */
export function speakersInOrder(content: ParsedContent): void {
  const people = content.people.fields.value;
  for (const { file, fields, turns } of content.briefings.flatMap((briefing) => briefing.sections)) {
    if (fields.value.kind !== 'exchange') continue;
    const answering = turns
      .filter((turn) => turn.act === 'answer')
      .map((turn) => people.find((person) => person.name === turn.name)?.id);
    if (answering.includes(undefined)) continue; // known-speaker says so
    const expected = [...new Set(answering)].join(', ');
    const actual = fields.value.speaker.join(', ');
    if (actual !== expected)
      complain(
        file,
        'speakers-in-order',
        `Unexpected speakers \`[${actual}]\`, expected \`[${expected}]\`, those who answer, in order`,
        fields.at(['speaker']),
      );
  }
}
