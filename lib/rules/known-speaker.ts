import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';

/** Whoever speaks, answers or moderates must be in `people.yaml`. */
export function knownSpeaker(content: ParsedContent): void {
  const people = content.people.fields.value;
  const names = people.map((person) => person.name);
  const ids = people.map((person) => person.id);

  for (const briefing of content.briefings) {
    for (const { id, path } of peopleIn(briefing))
      if (!ids.includes(id))
        complain(
          briefing.file,
          'known-speaker',
          `Unexpected person \`${id}\`, expected an id of people.yaml${suggest(id, ids)}`,
          briefing.fields.at(path),
        );
    for (const { file, fields, turns } of briefing.sections) {
      for (const turn of turns)
        if (turn.act !== 'question' && !names.includes(turn.name))
          complain(
            file,
            'known-speaker',
            `Unexpected speaker \`${turn.name}\`, expected a name of people.yaml${suggest(turn.name, names)}`,
            turn.place,
          );
      fields.value.speaker.forEach((id, index) => {
        if (!ids.includes(id))
          complain(
            file,
            'known-speaker',
            `Unexpected person \`${id}\`, expected an id of people.yaml${suggest(id, ids)}`,
            fields.at(['speaker', index]),
          );
      });
    }
  }
}

/** The moderator, and who interprets for whom. */
function peopleIn({ fields }: ParsedBriefing): { id: string; path: (string | number)[] }[] {
  const { chair, interpreter } = fields.value;
  return [
    ...(chair === undefined ? [] : [{ id: chair, path: ['chair'] }]),
    ...interpreter.flatMap(({ person, for: spoken }, index) => [
      ...(person === undefined ? [] : [{ id: person, path: ['interpreter', index, 'person'] }]),
      ...spoken.map((id, at) => ({ id, path: ['interpreter', index, 'for', at] })),
    ]),
  ];
}
