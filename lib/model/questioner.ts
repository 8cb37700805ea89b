import type { Section, Turn } from './briefing.ts';
import type { Directory } from './directory.ts';

/** Outlet id of whoever asks a question, or asked what a turn answers; null where nobody knows. */
export function outletOf(section: Pick<Section, 'askedBy'>, turn: Pick<Turn, 'askedBy'>): string | null {
  return turn.askedBy === undefined ? section.askedBy : turn.askedBy;
}

/** Ids of all outlets that ask in a section, each once, in the order in which they ask. */
export function outletsOf(section: Pick<Section, 'askedBy' | 'turns'>): string[] {
  const ids = section.turns.map((turn) => outletOf(section, turn));
  return [...new Set([section.askedBy, ...ids])].filter((id) => id !== null);
}

/**
 * Who asks, as far as it is known: `Jane Roe, Harbour Gazette`; empty where neither a reporter nor an outlet is.
 */
export function questionerName(section: Section, turn: Turn, directory: Directory): string {
  const outlet = outletOf(section, turn);
  return [turn.asker, outlet === null ? undefined : directory.outlet(outlet).name].filter(Boolean).join(', ');
}

/** Everybody who asks in a section, each once: `Jane Roe, Harbour Gazette; City News`; empty where nobody is known. */
export function questionersOf(section: Section, directory: Directory): string[] {
  const asking = section.turns.filter(({ act }) => act === 'question');
  return [...new Set(asking.map((turn) => questionerName(section, turn, directory)))].filter(Boolean);
}

/**
 * What readers see of who asks: the reporter where one is known, else the label as published, unless it is a mere
 * mark such as `Q`, else the outlet; `a reporter` where nobody knows. A label in capitals is how a text is set, not
 * what somebody is called, so that a known name goes before it.
 */
export function shownQuestioner(section: Section, turn: Turn, directory: Directory): string {
  return knownQuestioner(section, turn, directory) || 'a reporter';
}

/** The same, empty where nobody knows. */
export function knownQuestioner(section: Section, turn: Turn, directory: Directory): string {
  const known = questionerName(section, turn, directory);
  if (turn.asker !== undefined) return known;
  const { label } = turn;
  const isMark = label.replace(/[^\p{L}\p{N}]/gu, '').length < 2;
  const isInCapitals = /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label);
  return (isMark || (isInCapitals && known !== '') ? '' : label) || known;
}
