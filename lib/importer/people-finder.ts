import { foldLabel } from '../text/fold.ts';
import { isJoint, isShorter, nameWords } from './compare-names.ts';
import { offices, particles } from './label-words.ts';
import type { Namesakes } from './namesakes.ts';
import type { ReadLabel } from './read-label.ts';
import type { Unsure } from './turn.ts';

/** One person with everything that their labels say. */
export interface Person {
  reads: ReadLabel[];
  /** Labels that are misprints of theirs, or have a question's number before them. */
  variants: string[];
  /** Folded words of the fullest name. */
  words: string[];
  family: string;
  turns: number;
  /** The line of its first turn. */
  line: number;
}

/** Finds the person that a label stands for, or adds one; the fullest labels come first. */
export class PeopleFinder {
  readonly all: Person[] = [];
  readonly unsure: Unsure[] = [];
  readonly #byKey = new Map<string, Person>();
  readonly #byWord = new Map<string, Set<Person>>();
  readonly #byRole = new Map<string, Set<Person>>();

  readonly #namesakes: Namesakes;

  constructor(namesakes: Namesakes) {
    this.#namesakes = namesakes;
  }

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
    person.variants.push(label);
    person.turns += turns;
    person.line = Math.min(person.line, line);
    this.unsure.push({ line, why: `\`${label}\` is taken for a misprint of \`${known}\`` });
  }

  /** `Spokesman` beside `Deputy Spokesman`: two people, or one whose label was cut. */
  likeOffices(): Unsure[] {
    const unnamed = this.all.filter(({ reads: [first] }) => first?.name === null && first.role !== null);
    return unnamed.flatMap(({ reads: [read], line }) => {
      const longer = unnamed.find(
        ({ reads: [other] }) =>
          other !== read && foldLabel(other?.label ?? '').endsWith(foldLabel(read?.label ?? '')),
      );
      return read && longer
        ? [
            {
              line,
              why: `\`${read.label}\` is taken for somebody else than \`${longer.reads[0]?.label ?? ''}\``,
            },
          ]
        : [];
    });
  }

  #add(read: ReadLabel, words: string[], line: number): Person {
    const person: Person = { reads: [], variants: [], words, family: words.at(-1) ?? '', turns: 0, line };
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
    if (read.name === null)
      return (
        this.#only(this.#byRole.get(foldLabel(read.label)), read, line, 'office') ??
        this.#byOffices(read, line)
      );
    const family = words.at(-1) ?? '';
    // A word that dozens share, such as an office that is no known one, tells nobody from another.
    const kin = [family, words[0] ?? ''].flatMap((word) => {
      const sharing = this.#byWord.get(word);
      return sharing && sharing.size <= 50 ? [...sharing] : [];
    });
    const alike = [...new Set(kin)].filter((person) => isShorter(words, person.words));
    const fitting = alike.filter(({ reads }) => !reads.some((other) => this.#namesakes.areTwo(read, other)));
    if (fitting.length < alike.length)
      this.unsure.push({
        line,
        why: `\`${read.label}\` is taken for somebody else than others of that name`,
      });
    const single = fitting.length > 1 ? fitting.filter((person) => sharesTitle(read, person)) : fitting;
    return this.#only(new Set(single.length > 0 ? single : fitting), read, line, 'name');
  }

  /** `Minister Spokesperson` is the one whose office has all these words. */
  #byOffices(read: ReadLabel, line: number): Person | undefined {
    const words = wordsOf(read.label).filter((word) => !particles.has(word));
    if (words.length < 2) return undefined;
    const fitting = this.all.filter(({ reads }) =>
      reads.some((other) => {
        const held = other.name === null || isJoint(other) ? [] : wordsOf(other.role ?? '');
        const isBelow = held.some((word) => lesser.test(word) && !words.includes(word));
        return !isBelow && words.every((word) => held.includes(word));
      }),
    );
    const [only] = fitting;
    if (!only || fitting.length > 1) return undefined;
    this.unsure.push({
      line,
      why: `\`${read.label}\` is taken for \`${only.reads[0]?.label ?? ''}\`, by the office`,
    });
    return only;
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

const lesser =
  /^(?:deputy|vice|assistant|associate|acting|under|vize|stellvertretend.*|adjoint.?|sub.+|vice.+)$/u;

function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(foldLabel)
    .filter((word) => word !== '');
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
      // Who is below an office does not hold it.
      ...(words.some((word) => lesser.test(word)) ? [] : words)
        .filter((word) => offices.has(word) && words.length > 1)
        .slice(-1),
      words.map((word) => word[0]).join(''),
    ];
  });
}
