import type { Act, SectionKind } from '../model/briefing.ts';
import type { ParsedContent, ParsedSection } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

const allowed: Record<SectionKind, readonly Act[]> = {
  opening: ['moderation', 'statement'],
  exchange: ['question', 'handover', 'answer', 'moderation', 'statement'],
  closing: ['moderation', 'statement', 'closing'],
};

/** Acts stand where they can: an exchange begins with its question, which is asked by an outlet, in one line. */
export function actInPlace(content: ParsedContent): void {
  for (const section of content.briefings.flatMap((briefing) => briefing.sections)) {
    checkActs(section);
    if (section.fields.value.kind === 'exchange') checkExchange(section);
  }
}

function checkActs({ file, fields, turns }: ParsedSection): void {
  const { kind } = fields.value;
  if (turns.length === 0)
    complain(file, 'act-in-place', 'Missing turns, expected a heading such as `## Answer: Ada Lind`', fields.at([]));
  for (const turn of turns)
    if (!allowed[kind].includes(turn.act))
      complain(
        file,
        'act-in-place',
        `Unexpected \`${turn.act}\` in a section of kind \`${kind}\`, expected one of ${allowed[kind].map((act) => `\`${act}\``).join(', ')}`,
        turn.place,
      );
}

function checkExchange({ file, fields, turns }: ParsedSection): void {
  for (const field of ['question', 'asked_by'] as const)
    if (fields.value[field] === undefined)
      complain(file, 'act-in-place', `Missing field \`${field}\`, expected it in an exchange`, fields.at([]));
  const [first] = turns;
  if (first && first.act !== 'question')
    complain(
      file,
      'act-in-place',
      `Unexpected \`${first.act}\` at the start of an exchange, expected its \`question\``,
      first.place,
    );
}
