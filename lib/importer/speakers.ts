import { withoutQuestionNumber } from './label-shape.ts';
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
  const labels = labelsOf(turns);
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
  const personOf = (label: string): Person => found.get(misprints.get(label) ?? label)!;
  for (const { label, printed } of labels.values())
    personOf(label).variants.push(...[...printed].filter((other) => other !== label));
  const speakers = new Map(people.all.map((person) => [person, toSpeaker(person)]));
  const inText = [...people.all].sort((a, b) => a.line - b.line);
  return {
    all: inText.flatMap((person) => speakers.get(person) ?? []),
    byLabel: new Map(
      [...labels.values()].flatMap(({ label, printed }) => {
        const speaker = speakers.get(personOf(label));
        return speaker ? [...printed].map((other) => [other, speaker] as const) : [];
      }),
    ),
    unsure: [...people.unsure, ...people.likeOffices()],
  };
}

interface LabelPlaces {
  label: string;
  /** How it is printed, with the numbers of questions before it. */
  printed: Set<string>;
  turns: number;
  line: number;
}

function labelsOf(turns: readonly RawTurn[]): Map<string, LabelPlaces> {
  const labels = new Map<string, LabelPlaces>();
  for (const { label: printed, line } of turns) {
    if (printed === null) continue;
    const label = withoutQuestionNumber(printed);
    const seen = labels.get(label) ?? { label, printed: new Set(), turns: 0, line };
    seen.turns++;
    seen.printed.add(printed);
    labels.set(label, seen);
  }
  return labels;
}

function fullness({ name, shape }: ReadLabel): number {
  return name === null ? 0 : Math.min(6, shape.words.length) + (name.includes(' ') ? 10 : 0);
}

/** More words, or the same with a capital. */
function isFuller(a: ReadLabel, b: ReadLabel): boolean {
  const more = nameWords(a).length - nameWords(b).length;
  return more > 0 || (more === 0 && /^\p{Lu}/u.test(a.name ?? '') && /^\p{Ll}/u.test(b.name ?? ''));
}

function toSpeaker({ reads, variants }: Person): ImportedSpeaker {
  const named = reads.filter(({ name }) => name !== null);
  const fullest = named.length > 0 ? named.reduce((a, b) => (isFuller(b, a) ? b : a)) : reads[0];
  const pick = (field: 'role' | 'organization' | 'outlet'): string | null =>
    reads.flatMap((read) => read[field] ?? [])[0] ?? null;
  const outlet = pick('outlet');
  return {
    name: fullest ? displayName(fullest, reads) : null,
    labels: [...new Set([...reads.map(({ label }) => label), ...variants])],
    role: pick('role'),
    organization: pick('organization'),
    outlet,
    // A question's number stands before the name of who asks it.
    isAsking:
      reads.some(({ asks }) => asks) || variants.some((label) => withoutQuestionNumber(label) !== label),
    isAnswering: reads.some(({ shape }) => shape.isAnswering),
    words: fullest ? nameWords(fullest).filter((word) => word.length > 2 && !outletWords.has(word)) : [],
  };
}
