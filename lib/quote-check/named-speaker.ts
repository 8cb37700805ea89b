import { foldLabel, foldSpace } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { speechVerbs } from './speech-verbs.ts';
import { foldName, isHonorific } from './who-is-named.ts';

/** Somebody whom a draft may name: a person, or a newsroom with its other names. */
export interface Nameable {
  id: string;
  name: string;
  /** Other whole names; a newsroom has them, and only a person is known by a part of the name. */
  also?: readonly string[];
}

/** What stands around a quotation, within its paragraph and up to the quotations beside it. */
export interface Surroundings {
  /** The sentence that leads to the quotation; empty when a sentence ends directly before it. */
  before: string;
  /** The rest of the sentence behind it. */
  after: string;
}

/** A way to name people: by whole names and by parts of them. */
export type NameFinder = (text: string) => { at: number; end: number; name: string }[];

const verbs =
  'say|says|said|saying|tell|tells|told|telling|add|adds|added|adding|ask|asks|asked|asking|explain|explains|explained|' +
  'note|notes|noted|noting|stress|stresses|stressed|stressing|state|states|stated|announce|announces|announced|' +
  'emphasi[sz]e[sd]?|emphasi[sz]ing|reply|replies|replied|answer|answers|answered|continue[sd]?|remark(?:s|ed)?|' +
  'point(?:s|ed)? out|observe[sd]?|argue[sd]?|warn(?:s|ed)?|claim(?:s|ed)?|write|writes|wrote|conclude[sd]?|' +
  'describe[sd]?|call(?:s|ed)?|according to|words|quote[sd]?|declare[sd]?|insist(?:s|ed)?|report(?:s|ed)|acknowledge[sd]?';
const speaks = new RegExp(`(?<![\\p{L}-])(?:${verbs}|${speechVerbs})(?![\\p{L}-])`, 'iu');
/** The clause that leads directly to a quotation: `Lind said:`, `Lind added that`, or a colon. */
const leads = new RegExp(`(?:(?<![\\p{L}-])(?:${verbs})(?:,? that)?[,:]?|:)\\s*$`, 'iu');
const pronoun = new RegExp(
  `(?<![\\p{L}])(?:he|she|they)(?:\\s+\\p{L}+)?\\s+(?:${verbs})|(?:${verbs})\\s+(?:he|she)(?![\\p{L}])`,
  'iu',
);
/** Who is named behind these is spoken to or of. */
const spokenTo =
  /(?<![\p{L}])(?:told|tells?|telling|asked by|answering|replying to|reply to|question (?:by|from)|to|from|with|of|thanked|after|unlike|for|and that)\s+(?:\p{Lu}\p{Ll}*\.\s+)?$/iu;
const according = /according to\s+(?:\p{L}+\.?\s+){0,3}$/iu;
/** Names that no list knows: `Minister Jin Zhuanglong said`, `said Jane Doe`. */
const stranger = "(?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*\\.?\\s+)*\\p{Lu}[\\p{L}'’-]*\\p{Ll}";
const narrowVerbs = 'said|says|told|added|explained|noted|stressed|asked';
const strangerFirst = new RegExp(
  `(?<lead>\\p{L}+\\s+)?(?<name>${stranger})\\s+(?:${narrowVerbs})(?!\\p{L})`,
  'u',
);
const strangerLast = new RegExp(`(?<![\\p{L}])(?:said|says|added|asked)\\s+(?<name>${stranger})`, 'u');
/** Days and months stand before `said` as well, with a capital. */
const dates = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, month + 1))).flatMap((date) => [
    date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }),
    date.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' }),
  ]),
);

/**
 * Finds people by whole name in either order and by any part of the name, accents aside. What is a part of several
 * people's names is given as written.
 */
export function nameFinder(people: readonly Nameable[]): NameFinder {
  const owners = new Map<string, Set<string>>();
  const add = (text: string, name: string): void => {
    for (const folded of [foldEach(text), foldName(text)]) {
      const key = foldSpace(folded);
      if (key !== '') owners.set(key, (owners.get(key) ?? new Set()).add(name));
    }
  };
  for (const { name, also } of people) {
    const parts = also ? [] : name.split(/\s+/u);
    for (const text of [name, [...parts].reverse().join(' '), ...parts, ...(also ?? [])]) add(text, name);
  }
  if (owners.size === 0) return () => [];
  const alternatives = [...owners.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    Array.from(foldEach(text).matchAll(pattern), ({ 0: found, index }) => {
      const end = index + found.length;
      const own = [...(owners.get(foldSpace(found)) ?? [])];
      return { at: index, end, name: (own.length === 1 && own[0]) || text.slice(index, end) };
      // `tao` may be a word in another language, `Tao` is a name.
    }).filter(({ at }) => /^[\p{Lu}\p{N}]/u.test(text.slice(at)));
}

/** Folds each letter that stays one letter, so that places stay. */
function foldEach(text: string): string {
  return text.replace(/[^\p{ASCII}]|[A-Z]/gu, (letter) => {
    const folded = foldName(letter);
    return folded.length === letter.length ? folded : letter;
  });
}

/** The listed name of a newsroom that is called by another of its names; otherwise the name as given. */
export function listedName(name: string, people: readonly Nameable[]): string {
  const isSame = (other: string) => foldLabel(foldName(other)) === foldLabel(foldName(name));
  return people.find(({ also = [] }) => also.some(isSame))?.name ?? name;
}

/** Does what stands between two quotations lead to the second alone? `"…" and Lind said "…"` */
export function leadsOn(between: string): boolean {
  return /^[\s,;]*(?:and|but|while|whereas|then)\s/iu.test(between) && leads.test(between);
}

/**
 * The name of the person whom a draft makes responsible for a quotation, or null.
 *
 * @param last who was named last before, for `he added`
 */
export function namedSpeaker(
  { before, after }: Surroundings,
  findNames: NameFinder,
  last: string | null,
): string | null {
  if (leads.test(before)) {
    const name = nameIn(before, findNames, 'last') ?? pronounIn(before, last);
    if (name !== null) return name;
  }
  for (const text of [after, before]) {
    if (!speaks.test(text)) continue;
    const name = nameIn(text, findNames, text === after ? 'first' : 'last') ?? pronounIn(text, last);
    if (name !== null) return name;
  }
  return null;
}

function nameIn(text: string, findNames: NameFinder, which: 'first' | 'last'): string | null {
  const names = findNames(text).filter(({ at }) => {
    const lead = text.slice(0, at);
    return according.test(lead) || !spokenTo.test(lead);
  });
  const found = which === 'first' ? names[0] : names.at(-1);
  return found?.name ?? strangerIn(text);
}

function pronounIn(text: string, last: string | null): string | null {
  return pronoun.test(text) ? last : null;
}

function strangerIn(text: string): string | null {
  const { lead = '', name } = strangerFirst.exec(text)?.groups ?? strangerLast.exec(text)?.groups ?? {};
  if (name === undefined || /^(?:the|of|and|for|an?)\s/iu.test(lead)) return null;
  const words = foldSpace(isHonorific(lead.trim()) ? lead + name : name).split(' ');
  const first = words.findIndex((word) => !isHonorific(word));
  const bare = words.slice(first);
  if (first < 0 || bare.some((word) => isStopWord(word.toLowerCase()) || dates.has(word))) return null;
  return first === 0 && bare.length === 1 ? null : bare.join(' ');
}
