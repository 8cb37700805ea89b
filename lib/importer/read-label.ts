import { foldLabel } from '../text/fold.ts';
import { shapeOf, type LabelShape } from './label-shape.ts';
import type { LabelCustoms } from './label-customs.ts';
import { askingWords, honorifics, offices, particles } from './label-words.ts';
import { isOutletLike, isOutletName } from './outlet-name.ts';

/** What a label says of whoever it stands for; what it does not say is null. */
export interface ReadLabel {
  label: string;
  shape: LabelShape;
  /** The name without honorific and office, as printed. */
  name: string | null;
  honorific: string | null;
  role: string | null;
  organization: string | null;
  outlet: string | null;
  /** The label says that it is somebody who asks. */
  asks: boolean;
}

/**
 * Splits a label into name, office, body and outlet: `Mr. Ken ABE, Minister for Ports`, `Morning Post, SATO`,
 * `Kay Moss -- Reef Bank -- Analyst`, `PRESS OFFICER OLE B. RASK`, `Reporter from Reef Times`, `ANN DOE (XYZ)`.
 *
 * @param customs what the other labels of the text say of how to read this one
 */
export function readLabel(label: string, customs: LabelCustoms): ReadLabel {
  const shape = shapeOf(label);
  const empty = {
    label,
    shape,
    name: null,
    honorific: null,
    role: null,
    organization: null,
    outlet: null,
    asks: shape.isAsking,
  };
  const brackets = /[([（]([^()[\]（）]{1,120})[)\]）]/u.exec(label)?.[1]?.trim() ?? null;
  const bare = label
    .replace(/[([（][^()[\]（）]{0,120}[)\]）]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isOutlet = customs.asksUnnamed ? isOutletName : isOutletLike;
  const outlet = brackets !== null && isOutlet(brackets) ? brackets : null;
  const paper = /^[《「『“"]?(.{2,30}?)[》」』”"]?(?:记者|記者|기자)$/u.exec(bare)?.[1] ?? null;
  if (paper !== null) return { ...empty, outlet: outlet ?? paper };
  if (shape.isAsking || shape.isAnswering || shape.isUnknown) return { ...empty, outlet };
  const [first = '', ...rest] = partsOf(bare, customs);
  const asking = askedBy(first);
  if (asking !== null) {
    const isPerson = !isOutletName(asking.name) && !asking.isOfBody && asking.name.split(/\s+/u).length <= 3;
    if (isPerson) return { ...empty, asks: true, name: asking.name, outlet: outlet ?? rest[0] ?? null };
    return { ...empty, asks: true, outlet: asking.name };
  }
  return { ...empty, ...describePerson(first, rest, brackets, outlet, customs) };
}

/** Name, office, body and outlet of a label whose parts are known. */
function describePerson(
  first: string,
  rest: readonly string[],
  brackets: string | null,
  outletInBrackets: string | null,
  customs: LabelCustoms,
): Partial<ReadLabel> {
  const person = splitKnownName(first, customs) ?? splitOffice(first);
  // `Guest (Ann Bell)` names the person in brackets.
  if (
    person.name === null &&
    brackets !== null &&
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(brackets) &&
    !isOutletName(brackets)
  )
    return { ...person, name: brackets };
  if (person.name !== null && isOutletName(person.name) && rest.length === 0 && outletInBrackets === null)
    return { outlet: person.name, asks: true };
  const isOffice = (part: string): boolean =>
    part.split(/\s+/u).some((word) => offices.has(foldLabel(word)) || /^analyst/iu.test(word));
  const roles = rest.filter(isOffice);
  const body = rest.find((part) => !isOffice(part)) ?? null;
  const isAsker =
    outletInBrackets !== null ||
    (body !== null && isOutletName(body)) ||
    roles.some((role) => /analyst/iu.test(role));
  const aside = brackets !== null && outletInBrackets === null ? brackets : null;
  return {
    ...person,
    role:
      person.role ?? (roles.length > 0 ? roles.join(', ') : aside !== null && isOffice(aside) ? aside : null),
    organization: isAsker ? null : (body ?? (aside !== null && !isOffice(aside) ? aside : null)),
    outlet: outletInBrackets ?? (isAsker ? body : null),
    asks: isAsker,
  };
}

/** The parts of a label, the person's first. */
function partsOf(bare: string, customs: LabelCustoms): string[] {
  const parts = bare
    .split(/\s+(?:--|[—–-])\s+|\s*[,，]\s*(?!(?:Jr|Sr|II|III)\b)|\s+\|\s+/u)
    .filter((part) => part !== '');
  if (parts.length < 2) return parts;
  const scored = parts.map((part, index) => ({ part, score: personScore(part, index, customs) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return [best.part, ...parts.filter((part) => part !== best.part)];
}

function personScore(part: string, index: number, { families, isOutletFirst }: LabelCustoms): number {
  const words = part.split(/\s+/u);
  const folds = words.map(foldLabel);
  let score = (index === 0) === isOutletFirst ? 0 : 0.6;
  if (folds.some((word) => honorifics.has(word))) score += 2;
  if (families.has(folds.at(-1) ?? '')) score += 2;
  if (folds.some((word) => offices.has(word))) score -= 1.5;
  if (isOutletName(part)) score -= 2;
  if (
    folds.some((word) => particles.has(word) && !/^(?:de|da|van|von|del|al|bin|di|el|la|le|der)$/u.test(word))
  )
    score -= 2;
  if (words.length > 5) score -= 2;
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && /\p{Ll}/u.test(part)) score += 1;
  if (words.length === 1 && /^\p{Lu}{3,}$/u.test(part)) score += index > 0 ? 0.8 : part.length < 5 ? -1 : 0;
  if (words.length === 2 || words.length === 3) score += 0.5;
  return score;
}

/**
 * Whom `Reporter from Reef Times`, `Harbour TV Reporter` or `Frage Ott` names beside the word for asking; null
 * where there is no such word, or nothing beside it.
 */
function askedBy(part: string): { name: string; isOfBody: boolean } | null {
  const words = part.split(/\s+/u);
  const at = words.findIndex((word) => {
    const fold = foldLabel(word);
    return askingWords.has(fold) && !['press', 'media', 'q', 'prensa'].includes(fold);
  });
  if (at < 0 || words.length < 2) return null;
  const before = words.slice(0, at);
  let behind = words.slice(at + 1);
  const isParticle = (word: string | undefined): boolean =>
    word !== undefined && (particles.has(foldLabel(word)) || foldLabel(word) === '');
  const isOfBody = before.length > 0 || isParticle(behind[0]);
  while (isParticle(behind[0])) behind = behind.slice(1);
  const name = (before.length > 0 ? before : behind).join(' ').replace(/^[,\s]+|[,\s]+$/gu, '');
  return /\p{L}/u.test(name) ? { name, isOfBody } : null;
}

/** `President of Belmora Ole Rask` where `Ole Rask` is a label too. */
function splitKnownName(
  part: string,
  { names }: LabelCustoms,
): Pick<ReadLabel, 'name' | 'honorific' | 'role'> | null {
  const words = part.split(/\s+/u).filter((word) => word !== '');
  for (let at = 1; at < words.length - 1; at++) {
    const isOffice = words.slice(0, at).some((word) => offices.has(foldLabel(word)));
    // `The President and Lea Orn` are two.
    const joins = /^(?:and|et|und|y|e|&|\/)$/iu.test(words[at - 1] ?? '');
    if (isOffice && !joins && names.has(foldLabel(words.slice(at).join(' '))))
      return { name: words.slice(at).join(' '), honorific: null, role: words.slice(0, at).join(' ') };
  }
  return null;
}

/** Takes honorifics and offices off the front of a name. */
function splitOffice(part: string): Pick<ReadLabel, 'name' | 'honorific' | 'role'> {
  const words = part.split(/\s+/u).filter((word) => word !== '');
  let at = 0;
  let lastOffice = -1;
  let honorific: string | null = null;
  for (; at < words.length; at++) {
    const fold = foldLabel(words[at] ?? '');
    if (honorifics.has(fold) && (fold.length > 1 || words.length > at + 1)) honorific = words[at] ?? null;
    else if (offices.has(fold)) lastOffice = at;
    // `Minister for Ports` is all office, `Vice Chair of the Board` too.
    else if (lastOffice === at - 1 && lastOffice >= 0 && particles.has(fold))
      return { name: null, honorific, role: part };
    else if (!isOfficeAhead(words, at)) break;
  }
  const name = words.slice(at).join(' ');
  const role = words
    .slice(0, lastOffice + 1)
    .filter((word) => !honorifics.has(foldLabel(word)))
    .join(' ');
  return { name: name === '' ? null : name, honorific, role: role === '' ? null : role };
}

/** `Press Officer`, `Deputy Prime Minister`: an office may have other words before it. */
function isOfficeAhead(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 4).map(foldLabel);
  const found = next.findIndex((word) => offices.has(word));
  return found >= 0 && words.length > at + 1;
}
