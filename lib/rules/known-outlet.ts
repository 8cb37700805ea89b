import type { OutletsFields } from '../model/schemas.ts';
import type { ParsedContent, ParsedSection, ParsedTurn } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { closest, suggest } from '../text/closest.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldLabel } from '../text/fold.ts';
import { readQuestioner } from './read-questioners.ts';
import { reportMissingList } from './report-missing-list.ts';

type Outlet = OutletsFields[number];

/**
 * A newsroom that is named must be in `outlets.yaml`, and the first question's heading agrees with `asked_by`. Who
 * asks may also be a reporter by name, or be unknown.
 */
export function knownOutlet(content: ParsedContent): void {
  const { outlets } = content;
  const sections = content.briefings.flatMap((briefing) => briefing.sections);
  if (
    reportMissingList(
      outlets,
      sections.some(({ fields }) => fields.value.asked_by !== undefined),
    )
  )
    return;
  for (const section of sections) {
    const isKnown = checkAskedBy(section, outlets.fields.value);
    const questions = section.turns.filter(({ act }) => act === 'question');
    questions.forEach((turn, index) => {
      if (index === 0 && section.fields.value.asked_by !== undefined) {
        if (isKnown) checkFirst(section, turn, outlets.fields.value);
      } else checkName(section, turn, outlets.fields.value);
    });
  }
}

function checkAskedBy({ file, fields }: ParsedSection, outlets: readonly Outlet[]): boolean {
  const askedBy = fields.value.asked_by;
  if (askedBy === undefined || outlets.some(({ id }) => id === askedBy)) return true;
  const ids = outlets.map(({ id }) => id);
  const message = `Unexpected outlet \`${askedBy}\`, expected an id of outlets.yaml${suggest(askedBy, ids)}`;
  complain(file, 'known-outlet', message, fields.at(['asked_by']));
  return false;
}

/** The heading of the first question names the outlet of `asked_by`, its reporter in `asker`, both or neither. */
function checkFirst({ file, fields }: ParsedSection, turn: ParsedTurn, outlets: readonly Outlet[]): void {
  const { asked_by: askedBy, asker } = fields.value;
  const outlet = outlets.find(({ id }) => id === askedBy);
  const named = readQuestioner(turn.name, outlets);
  const isRight =
    named.outlet === askedBy ? asker === undefined || [null, asker].includes(named.asker) : false;
  const isReporter = named.outlet === null && (named.asker === null || named.asker === asker);
  if (isRight || isReporter || !outlet) return;
  const reporter = asker === undefined ? '' : `, or \`${asker}\`, the reporter in \`asker\``;
  complain(
    file,
    'known-outlet',
    `Unexpected outlet \`${turn.name}\`, expected \`${outlet.name}\`, the name of \`${outlet.id}\` in outlets.yaml${reporter}`,
    turn.place,
  );
}

/** A name that is nearly an outlet's is a slip; any other may be a reporter's. */
function checkName({ file }: ParsedSection, turn: ParsedTurn, outlets: readonly Outlet[]): void {
  const { outlet, asker } = readQuestioner(turn.name, outlets);
  if (outlet !== null || asker === null) return;
  const names = outlets.map(({ name }) => name);
  const last = asker.split(', ').at(-1) ?? '';
  const [near] = closest(last, names, 1);
  if (near === undefined || !areNearlyTheSame(near, last)) return;
  complain(
    file,
    'known-outlet',
    `Unexpected outlet \`${last}\`, expected the name of an outlet in outlets.yaml such as \`${near}\`, or of a reporter`,
    turn.place,
  );
}

function areNearlyTheSame(a: string, b: string): boolean {
  const [one, other] = [foldLabel(a), foldLabel(b)];
  return editDistance(one, other, 2) <= Math.min(2, Math.floor(one.length / 5));
}
