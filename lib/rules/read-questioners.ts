import type { OutletsFields } from '../model/schemas.ts';
import type { ParsedSection, ParsedTurn } from '../model/parsed.ts';

type Outlet = OutletsFields[number];

/** Who asks, as far as the heading and the front matter say it. */
export interface Questioner {
  /** Outlet id, or null where nobody knows. */
  outlet: string | null;
  /** The reporter's own name, or null where nobody knows. */
  asker: string | null;
}

/** What the name in a question's heading is: an outlet, a reporter, or both as `Jane Roe, Harbour Gazette`. */
export function readQuestioner(name: string, outlets: readonly Outlet[]): Questioner {
  for (const outlet of outlets)
    for (const known of [outlet.name, ...outlet.also]) {
      if (name === known) return { outlet: outlet.id, asker: null };
      if (name.endsWith(`, ${known}`))
        return { outlet: outlet.id, asker: name.slice(0, -known.length - 2).trim() };
    }
  return { outlet: null, asker: name === '' ? null : name };
}

/**
 * Who asks each question of a section, by turn. The front matter tells of the first question, the headings of all;
 * a heading that names nobody leaves a later question to nobody.
 */
export function readQuestioners(
  { fields, turns }: ParsedSection,
  outlets: readonly Outlet[],
): Map<ParsedTurn, Questioner> {
  const questions = turns.filter(({ act }) => act === 'question');
  const { asked_by: outlet, asker } = fields.value;
  const questioners = new Map<ParsedTurn, Questioner>();
  const [opening] = questions;
  for (const turn of questions) {
    const named = readQuestioner(turn.name, outlets);
    const first = opening && questioners.get(opening);
    if (turn === opening)
      questioners.set(turn, { outlet: outlet ?? named.outlet, asker: asker ?? named.asker });
    else if (named.outlet === null && named.asker !== null && named.asker === first?.asker)
      questioners.set(turn, first);
    else questioners.set(turn, named);
  }
  return questioners;
}
