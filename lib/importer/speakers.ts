import { learnCustoms } from './label-customs.ts';
import { outletWords } from './label-words.ts';
import { readLabel, type ReadLabel } from './read-label.ts';
import { initialsKey } from './initials-key.ts';
import { nameWords } from './compare-names.ts';
import { displayName } from './display-name.ts';
import { Namesakes } from './namesakes.ts';
import { findMisprints } from './misprints.ts';
import { PeopleFinder, type Person } from './people-finder.ts';
import type { RawTurn, Unsure } from './turn.ts';

/** Somebody who speaks, with all labels that stand for them. */
export interface ImportedSpeaker {
  /** The fullest name, null where no label names anybody. */
  name: string | null;
  labels: string[];
  role: string | null;
  organization: string | null;
  outlet: string | null;
  /** True where the labels say that it is somebody who asks. */
  isAsking: boolean;
  isAnswering: boolean;
  /** Folded words of the name, for finding it in what others say. */
  words: string[];
}

/** Who stands behind the labels of a text. */
export interface Speakers {
  all: ImportedSpeaker[];
  byLabel: Map<string, ImportedSpeaker>;
  unsure: Unsure[];
}

/** Learns from all labels of a text who is one person: long first, short later; name, surname, initials, office. */
export function findSpeakers(turns: readonly RawTurn[], notes: readonly string[]): Speakers {
  const labels = new Map<string, { label: string; turns: number; line: number }>();
  for (const { label, line } of turns) {
    if (label === null) continue;
    const seen = labels.get(label);
    if (seen) seen.turns++;
    else labels.set(label, { label, turns: 1, line });
  }
  const counts = new Map([...labels].map(([label, entry]) => [label, entry.turns]));
  const customs = learnCustoms(counts);
  const key = initialsKey([...labels.keys()], notes);
  const misprints = findMisprints(counts);
  const people = new PeopleFinder(new Namesakes(turns));
  const reads = [...labels.values()]
    .filter(({ label }) => !misprints.has(label))
    .map((entry) => ({
      ...entry,
      read: readLabel(key.get(entry.label) ?? entry.label, customs),
    }));
  // The fullest names first, so that shorter ones find theirs.
  const inOrder = reads.sort((a, b) => fullness(b.read) - fullness(a.read) || a.line - b.line);
  const found = new Map(
    inOrder.map(({ label, read, ...entry }) => [label, people.place({ ...read, label }, entry)]),
  );
  for (const [label, known] of misprints) people.addMisprint(label, labels.get(label)!, found.get(known)!);
  const speakers = new Map(people.all.map((person) => [person, toSpeaker(person)]));
  const inText = [...people.all].sort((a, b) => a.line - b.line);
  return {
    all: inText.flatMap((person) => speakers.get(person) ?? []),
    byLabel: new Map(
      [...found, ...[...misprints].map(([label, known]) => [label, found.get(known)!] as const)].flatMap(
        ([label, person]) => (speakers.has(person) ? [[label, speakers.get(person)!]] : []),
      ),
    ),
    unsure: [...people.unsure, ...people.likeOffices()],
  };
}

function fullness({ name, shape }: ReadLabel): number {
  return name === null ? 0 : Math.min(6, shape.words.length) + (name.includes(' ') ? 10 : 0);
}

/** More words, or the same with a capital. */
function isFuller(a: ReadLabel, b: ReadLabel): boolean {
  const more = nameWords(a).length - nameWords(b).length;
  return more > 0 || (more === 0 && /^\p{Lu}/u.test(a.name ?? '') && /^\p{Ll}/u.test(b.name ?? ''));
}

function toSpeaker({ reads, misprints }: Person): ImportedSpeaker {
  const named = reads.filter(({ name }) => name !== null);
  const fullest = named.length > 0 ? named.reduce((a, b) => (isFuller(b, a) ? b : a)) : reads[0];
  const pick = (field: 'role' | 'organization' | 'outlet'): string | null =>
    reads.flatMap((read) => read[field] ?? [])[0] ?? null;
  const outlet = pick('outlet');
  return {
    name: fullest ? displayName(fullest, reads) : null,
    labels: [...new Set([...reads.map(({ label }) => label), ...misprints])],
    role: pick('role'),
    organization: pick('organization'),
    outlet,
    isAsking: reads.some(({ asks }) => asks),
    isAnswering: reads.some(({ shape }) => shape.isAnswering),
    words: fullest ? nameWords(fullest).filter((word) => word.length > 2 && !outletWords.has(word)) : [],
  };
}
