import { briefingPath } from '../model/address.ts';
import type { Briefing, Passage, Section, Turn } from '../model/briefing.ts';
import { shortReference } from '../model/names.ts';
import { spokenSpan, spokenText } from '../model/spoken.ts';
import { ordinalOf } from '../text/ordinals.ts';
import { tokensOf } from '../text/tokens.ts';
import { numbersInContext } from '../quote-check/number-context.ts';
import { type NoFigureReason, type SaidNumber, type Span, whyNoFigure } from './why-no-figure.ts';

/** A number that was said and is no figure, with the words around it. */
export interface OtherNumber {
  /** Short reference of its passage: `Q3 ¶4`. */
  reference: string;
  /** Address of its passage. */
  href: string;
  before: string;
  number: string;
  after: string;
  reason: NoFigureReason;
}

/** Every number of a briefing that no figure’s words have, in the order in which they are said, and why not. */
export function otherNumbers(briefing: Briefing): OtherNumber[] {
  return briefing.sections.flatMap((section) =>
    section.turns.flatMap((turn) =>
      turn.passages.flatMap((passage) => numbersOf(briefing, { section, turn, passage })),
    ),
  );
}

interface Place {
  section: Section;
  turn: Turn;
  passage: Passage;
}

function numbersOf({ id, figures }: Briefing, { section, turn, passage }: Place): OtherNumber[] {
  const text = spokenText(passage);
  const here = figures.filter(({ quote }) => quote.target === passage.id);
  const listed = here.map(({ quote }) => spokenSpan(passage, quote));
  return everyNumber(text)
    .filter((number) => !listed.some((span) => meet(span, number)))
    .map((number) => ({
      reference: shortReference(section, passage),
      href: briefingPath(id, passage.id),
      ...wordsAround(text, number),
      reason: whyNoFigure({ ...number, text, isAsked: turn.act === 'question', figures, here }),
    }));
}

type FoundNumber = Span & Pick<SaidNumber, 'value' | 'isShare' | 'following'>;

/** Numbers in digits and in words, ordinals, and digits that are a part of something else. */
function everyNumber(text: string): FoundNumber[] {
  const plain = numbersInContext(text, true).map(({ from, to, value, isShare, after }): FoundNumber => ({
    from,
    to,
    value,
    isShare,
    following: after,
  }));
  const noMore = { value: null, isShare: false, following: [] };
  const ordinals = tokensOf(text).filter(({ form }) => ordinalOf(form) !== undefined);
  const digits = [...text.matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));
  const all = [...plain];
  for (const { from, to } of [...ordinals, ...digits])
    if (!all.some((number) => meet(number, { from, to }))) all.push({ from, to, ...noMore });
  return all.sort((a, b) => a.from - b.from);
}

function meet(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** So many words on each side tell what a number is about. */
const wordsBeside = 4;

function wordsAround(text: string, { from, to }: Span): Pick<OtherNumber, 'before' | 'number' | 'after'> {
  const before = new RegExp(`(?:\\S+\\s+){0,${wordsBeside}}\\S*$`, 'u').exec(text.slice(0, from))?.[0] ?? '';
  const after = new RegExp(`^\\S*(?:\\s+\\S+){0,${wordsBeside}}`, 'u').exec(text.slice(to))?.[0] ?? '';
  return { before, number: text.slice(from, to), after };
}
