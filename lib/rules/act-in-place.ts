import type { Act, SectionKind } from '../model/briefing.ts';
import type { ParsedContent, ParsedSection } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';

const rule = 'act-in-place';

const allowed: Record<SectionKind, readonly Act[]> = {
  opening: ['moderation', 'statement'],
  exchange: ['question', 'handover', 'answer', 'moderation', 'statement'],
  closing: ['moderation', 'statement', 'closing'],
};

/** The fields that tell what was asked, and by whom. */
const exchangeFields = ['question', 'asked_by', 'asker'] as const;

/** Acts stand where they can: an exchange begins with its question, and only an exchange has one. */
export function actInPlace(content: ParsedContent): void {
  for (const section of content.briefings.flatMap((briefing) => briefing.sections)) {
    // Of a wrong kind, all acts are wrong.
    if (hasFinding(section.file, 'section-order')) continue;
    checkActs(section);
    if (section.fields.value.kind === 'exchange') checkExchange(section);
    else checkNoExchange(section);
  }
}

function checkActs({ file, fields, turns }: ParsedSection): void {
  const { kind } = fields.value;
  if (turns.length === 0)
    complain(file, rule, 'Missing turns, expected a heading such as `## Answer: Ada Lind`', fields.at([]));
  const choices = allowed[kind].map((act) => `\`${act}\``).join(', ');
  for (const turn of turns)
    if (!allowed[kind].includes(turn.act))
      complain(
        file,
        rule,
        `Unexpected \`${turn.act}\` in a section of kind \`${kind}\`, expected one of ${choices}`,
        turn.place,
      );
}

function checkExchange({ file, turns }: ParsedSection): void {
  const [first] = turns;
  if (first && first.act !== 'question' && allowed.exchange.includes(first.act))
    complain(
      file,
      rule,
      `Unexpected \`${first.act}\` at the start of an exchange, expected its \`question\``,
      first.place,
    );
}

function checkNoExchange({ file, fields }: ParsedSection): void {
  for (const field of exchangeFields)
    if (fields.value[field] !== undefined)
      complain(
        file,
        rule,
        `Unexpected field \`${field}\` in a section of kind \`${fields.value.kind}\`, expected it in exchanges only`,
        fields.at([field]),
      );
}
