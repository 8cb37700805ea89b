import { visibleText } from '../text/invisible.ts';
import { cutLooseEnds } from './align.ts';
import { coverWith, isOnePlace, joinsSentences, type Cover } from './cover.ts';
import { findMarkedRuns, findRuns } from './find-runs.ts';
import { findNearest, saysLittle, type Nearest } from './nearest.ts';
import { readPlainly, readQuote, type ReadQuote } from './read-quote.ts';
import { spokenIn, withWholeFigures, type Spoken, type WordRun } from './spoken.ts';
import type { Piece, Place, QuotedPassage, Verdict } from './verdict.ts';
import { whoIsNamed, type Named } from './who-is-named.ts';
import { diffWords } from './word-diff.ts';

/** An altered quote has this share of its content words in order where it comes from … */
const leastAgreement = 0.6;
/** … or this share of its words, where hardly any of them says something … */
const leastOfLittle = 0.75;
/** … and this share of the words there. */
const leastDensity = 0.4;
/** So few changes are an alteration, even where the changed words stand elsewhere in just this way. */
const fewChanges = 2;
/** A stitched quote may have this share of words of its own. */
const mostOwn = 0.2;
/** A passage is offered as the nearest when it has this share of the content words. */
const leastOffered = 0.25;

/**
 * Says what a quote is. Case, punctuation, hyphens in compounds, typographic quotes and invisible characters don't
 * matter; signs, units and decimal marks do. Brackets and ellipses are read as an editor's marks. Never throws.
 *
 * @param words the quote, without the marks around it
 * @param passages what was said, in order; consecutive ones of one speaker in one section are one turn
 * @param speaker id or name of the person who is said to have said it, where one is named
 */
export function checkQuote<P extends QuotedPassage>(
  words: string,
  passages: readonly P[],
  speaker?: string,
): Verdict<P> {
  const spoken = spokenIn(passages);
  // What nobody sees is nothing that anybody altered.
  const { text, originalOf } = visibleText(words);
  const read = readQuote(text, spoken);
  const sayers = speaker === undefined ? [] : whoIsNamed(speaker, speakersOf(passages));
  const site = { words: text, originalOf, read, spoken, passages, speaker, sayers };
  return verbatim(site) ?? stitchedOrAltered(site);
}

interface Site<P extends QuotedPassage> {
  /** The quote without invisible characters. */
  words: string;
  /** Where an offset in these words is in the quote. */
  originalOf: (offset: number) => number;
  read: ReadQuote;
  spoken: Spoken;
  passages: readonly P[];
  speaker: string | undefined;
  /** Who is called so. */
  sayers: readonly Named[];
}

function verbatim<P extends QuotedPassage>(site: Site<P>): Verdict<P> | null {
  const { words, read, spoken, speaker } = site;
  const plain = findRuns(readPlainly(words, spoken), spoken).map((run) => [run]);
  const isMarked = plain.length === 0 && read.isMarked;
  const found = isMarked ? findMarkedRuns(read, spoken) : plain;
  const isTheirs = (runs: readonly WordRun[]) => isSaidBy(site, runs);
  const first = found.find(isTheirs) ?? found[0];
  if (!first) return null;
  const places = first.flatMap((run) => placesOf(site, run));
  const also = found.filter((runs) => runs !== first).flatMap((runs) => placesOf(site, runs[0]).slice(0, 1));
  const namesakes = namesakesOf(site);
  if (speaker !== undefined && namesakes)
    return { verdict: 'unknown speaker', places, also, isMarked, named: speaker, namesakes };
  return speaker !== undefined && !isTheirs(first)
    ? { verdict: 'another speaker', places, also, isMarked, named: speaker }
    : { verdict: 'verbatim', places, also, isMarked };
}

function stitchedOrAltered<P extends QuotedPassage>(site: Site<P>): Verdict<P> {
  const { words, read, spoken, passages } = site;
  const cover = coverWith(read.words, spoken);
  const nearest = findNearest(read, spoken, cover.pieces);
  const least = saysLittle(read.words) ? leastOfLittle : leastAgreement;
  const isAltered = nearest && nearest.agreement >= least && nearest.density >= leastDensity;
  if (isStitched(cover, site, isAltered ? nearest : null)) return stitched(site, cover);
  if (!isAltered)
    return {
      verdict: 'not here',
      nearest: nearest && nearest.agreement >= leastOffered ? (placesOf(site, nearest)[0] ?? null) : null,
    };
  const cut = cutLooseEnds(nearest);
  const original = { ...cut, ...withWholeFigures(spoken, cut) };
  return {
    verdict: 'altered',
    places: placesOf(site, original),
    runs: diffWords({ quote: words, read, spoken, passages, original }),
    ...wronglyNamed(site, [original]),
  };
}

function isStitched<P extends QuotedPassage>(
  cover: Cover,
  { read, spoken }: Site<P>,
  altered: Nearest | null,
): boolean {
  const { pieces, left } = cover;
  if (pieces.length < 2 || isOnePlace(cover, read.words, spoken)) return false;
  if (left > 0) return !altered && left <= read.words.length * mostOwn;
  return !altered || altered.cost > fewChanges || joinsSentences(cover, spoken);
}

function stitched<P extends QuotedPassage>(site: Site<P>, { pieces }: Cover): Verdict<P> {
  const { words } = site.read;
  return {
    verdict: 'stitched',
    pieces: pieces.map(({ at, start, end }): Piece<P> => ({
      from: site.originalOf(words[at]?.from ?? 0),
      to: site.originalOf((words[at + end - start - 1]?.to ?? site.words.length) - 1) + 1,
      places: placesOf(site, { start, end }),
    })),
    ...wronglyNamed(site, pieces),
  };
}

function wronglyNamed<P extends QuotedPassage>(
  site: Site<P>,
  runs: readonly WordRun[],
): { named: string | null; namesakes: string[] | null } {
  const namesakes = namesakesOf(site);
  const isRight = site.speaker === undefined || (!namesakes && isSaidBy(site, runs));
  return { named: isRight ? null : (site.speaker ?? null), namesakes };
}

/** Everybody who speaks, once. */
function speakersOf(passages: readonly QuotedPassage[]): Named[] {
  return [
    ...new Map(
      passages.map(({ speaker, name }) => [JSON.stringify([speaker, name]), { speaker, name }]),
    ).values(),
  ];
}

/** The names of all who are called like the speaker, unless that is one; one in several briefings is one. */
function namesakesOf<P extends QuotedPassage>({ speaker, sayers }: Site<P>): string[] | null {
  if (speaker === undefined) return null;
  const ids = new Set(sayers.map((sayer) => sayer.speaker ?? sayer.name));
  return ids.size === 1 ? null : [...new Set(sayers.map(({ name }) => name))];
}

/** True when all runs are of the speaker's turns, or when nobody is named. */
function isSaidBy<P extends QuotedPassage>(
  { spoken, passages, speaker, sayers }: Site<P>,
  runs: readonly WordRun[],
): boolean {
  if (speaker === undefined) return true;
  return runs.every(({ start }) => {
    const passage = passages[spoken.passages[start] ?? -1];
    return sayers.some((sayer) => sayer.speaker === passage?.speaker && sayer.name === passage?.name);
  });
}

/** A run of words as places, one for each passage it runs through. */
function placesOf<P extends QuotedPassage>(
  { spoken, passages }: Site<P>,
  run: WordRun | undefined,
): Place<P>[] {
  const places: Place<P>[] = [];
  for (let at = run?.start ?? 0; at < (run?.end ?? 0); at++) {
    const passage = passages[spoken.passages[at] ?? -1];
    if (!passage) continue;
    const last = places.at(-1);
    if (last?.passage === passage) last.to = spoken.to[at] ?? last.to;
    else places.push({ passage, from: spoken.from[at] ?? 0, to: spoken.to[at] ?? 0 });
  }
  return places;
}
