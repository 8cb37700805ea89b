import { foldLabel } from '../text/fold.ts';
import { learnCustoms } from './label-customs.ts';
import { offices, outletWords } from './label-words.ts';
import { readLabel, type ReadLabel } from './read-label.ts';
import { initialsKey } from './initials-key.ts';
import { isJoint, isShorter, nameWords } from './compare-names.ts';
import { displayName } from './display-name.ts';
import { findMisprints } from './misprints.ts';
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

interface Person {
  reads: ReadLabel[];
  /** Labels that are misprints of theirs. */
  misprints: string[];
  /** Folded words of the fullest name. */
  words: string[];
  family: string;
  turns: number;
  /** The line of its first turn. */
  line: number;
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
  const people = new PeopleFinder();
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
    unsure: people.unsure,
  };
}

function fullness({ name, shape }: ReadLabel): number {
  return name === null ? 0 : Math.min(6, shape.words.length) + (name.includes(' ') ? 10 : 0);
}

class PeopleFinder {
  readonly all: Person[] = [];
  readonly unsure: Unsure[] = [];
  readonly #byKey = new Map<string, Person>();
  readonly #byWord = new Map<string, Set<Person>>();
  readonly #byRole = new Map<string, Set<Person>>();

  place(read: ReadLabel, { turns, line }: { turns: number; line: number }): Person {
    const words = nameWords(read);
    const same = this.#byKey.get(keyOf(read, words)) ?? this.#find(read, words, line);
    const person = same ?? this.#add(read, words, line);
    person.reads.push(read);
    person.turns += turns;
    person.line = Math.min(person.line, line);
    this.#byKey.set(keyOf(read, words), person);
    return person;
  }

  /** Another spelling of a label; it says nothing new of the person. */
  addMisprint(label: string, { turns, line }: { turns: number; line: number }, person: Person): void {
    const known = person.reads[0]?.label ?? '';
    person.misprints.push(label);
    person.turns += turns;
    person.line = Math.min(person.line, line);
    this.unsure.push({ line, why: `\`${label}\` is taken for a misprint of \`${known}\`` });
  }

  #add(read: ReadLabel, words: string[], line: number): Person {
    const person: Person = { reads: [], misprints: [], words, family: words.at(-1) ?? '', turns: 0, line };
    this.all.push(person);
    // Two people in one label are none of the two.
    if (isJoint(read)) return person;
    for (const word of words)
      if (word.length > 1) this.#byWord.set(word, (this.#byWord.get(word) ?? new Set()).add(person));
    for (const role of roleKeys(read))
      this.#byRole.set(role, (this.#byRole.get(role) ?? new Set()).add(person));
    return person;
  }

  #find(read: ReadLabel, words: string[], line: number): Person | undefined {
    if (
      isJoint(read) ||
      read.shape.isAsking ||
      read.shape.isUnknown ||
      read.shape.isAnswering ||
      (read.outlet !== null && read.name === null)
    )
      return undefined;
    if (read.name === null) return this.#only(this.#byRole.get(foldLabel(read.label)), read, line, 'office');
    const family = words.at(-1) ?? '';
    // A word that dozens share, such as an office that is no known one, tells nobody from another.
    const kin = [family, words[0] ?? ''].flatMap((word) => {
      const sharing = this.#byWord.get(word);
      return sharing && sharing.size <= 50 ? [...sharing] : [];
    });
    const fitting = [...new Set(kin)].filter((person) => isShorter(words, person.words));
    const single = fitting.length > 1 ? fitting.filter((person) => sharesTitle(read, person)) : fitting;
    return this.#only(new Set(single.length > 0 ? single : fitting), read, line, 'name');
  }

  #only(
    people: ReadonlySet<Person> | undefined,
    read: ReadLabel,
    line: number,
    what: string,
  ): Person | undefined {
    const found = [...(people ?? [])];
    if (found.length > 1)
      this.unsure.push({
        line,
        why: `\`${read.label}\` may be any of ${found.length} people of that ${what}; kept apart`,
      });
    return found.length === 1 ? found[0] : undefined;
  }
}

function keyOf(read: ReadLabel, words: readonly string[]): string {
  if (read.name === null || words.length < 2) return `label ${foldLabel(read.label)}`;
  return `name ${words.join(' ')}`;
}

function sharesTitle(read: ReadLabel, { reads }: Person): boolean {
  const own = foldLabel(read.honorific ?? read.role ?? '');
  return (
    own !== '' &&
    reads.some(({ honorific, role }) => [foldLabel(honorific ?? ''), foldLabel(role ?? '')].includes(own))
  );
}

/** An office in whole, and by the initials of its words: `PM`. */
function roleKeys({ role, organization }: ReadLabel): string[] {
  return [role, organization].flatMap((title) => {
    if (title === null) return [];
    const words = title
      .split(/\s+/u)
      .map(foldLabel)
      .filter((word) => word !== '');
    return [
      words.join(''),
      ...words.filter((word) => offices.has(word) && words.length > 1).slice(-1),
      words.map((word) => word[0]).join(''),
    ];
  });
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
