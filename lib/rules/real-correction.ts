import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { isRenumbered } from './lasting-section-id.ts';
import { targetsOf } from './targets.ts';

/** A correction is about something that is there, after the event, and changes something. */
export function realCorrection(content: ParsedContent): void {
  content.briefings.filter((briefing) => !isRenumbered(briefing)).forEach(checkCorrections);
}

function checkCorrections(briefing: ParsedBriefing): void {
  const { corrections, fields } = briefing;
  if (!corrections) return;
  const known = [...targetsOf(briefing).keys()].filter((target) => /-p\d+$/u.test(target));
  const held = fields.value.date;
  corrections.fields.value.forEach(({ date, wrong, now, target }, index) => {
    const report = (field: string, message: string): void =>
      complain(corrections.file, 'real-correction', message, corrections.fields.at([index, field]));
    if (target !== undefined && !known.includes(target))
      report(
        'target',
        `Unexpected target \`${target}\`, expected a passage or a paragraph of the summary${suggest(target, known)}`,
      );
    if (date < held)
      report('date', `Unexpected date \`${date}\`, expected the day of the event, ${held}, or a later one`);
    if (wrong === now)
      report('now', 'Unexpected `now`, which says the same as `wrong`, expected what stands instead');
  });
}
