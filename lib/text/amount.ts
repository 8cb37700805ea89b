import type { Briefing, Outlet } from '../model/briefing.ts';
import { outletsOf } from '../model/questioner.ts';

/** `10 passages in 4 sections`. */
export function amountOf({ passages, sections }: { passages: number; sections: number }): string {
  return `${plural(passages, 'passage')} in ${plural(sections, 'section')}`;
}

/** `2 questions`: in how many exchanges an outlet asks. */
export function questionsOf(briefings: readonly Briefing[], outlet: string): string {
  const asked = briefings.flatMap(({ sections }) =>
    sections.filter((section) => outletsOf(section).includes(outlet)),
  );
  return plural(asked.length, 'question');
}

/** `Also Harbour Daily, Harbour Plus.`; empty where an outlet has no other name. */
export function otherNames({ also }: Outlet): string {
  return also.length > 0 ? `Also ${also.join(', ')}.` : '';
}

/** A count with its noun, thousands separated: `1 hit`, `1,204 hits`, `2 matches` where the plural is given. */
export function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : several}`;
}
