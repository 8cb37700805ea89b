import type { Briefing, Passage, Section, Turn } from '../model/briefing.ts';
import type { Figure } from '../model/claims.ts';
import { boundOf, type Bound, unitWithoutBound } from '../figures/figure-bound.ts';
import { spokenValue } from '../figures/figure-words.ts';
import type { Known } from './json-ld.ts';
import { voiceOf } from './voices.ts';

/** One spoken quantity as a row of data; the names are the columns of `figures.csv`. */
export interface FigureRecord {
  id: string;
  /** Id of the passage in which it is spoken. */
  passage: string;
  /** Name of who speaks. */
  speaker: string;
  /** The words that say it, as published. */
  quote: string;
  subject: string;
  /** The number as it is worded: `4.089 million`; the whole quote where the words say it otherwise. */
  value_as_spoken: string;
  /** The number in full; a range as its two ends with `..` between, which no spreadsheet takes for a date. */
  value: number | string | null;
  /** What it counts, without what says how exact it is. */
  unit: string | null;
  bound: Bound;
  period: string | null;
  /** Against a year before, in per cent. */
  change_percent: number | null;
  status: string;
  corrected_value: number | null;
  /** Where the corrected value is from: an address, or how well it is backed. */
  corrected_source: string | null;
  note: string | null;
}

/** Every figure of a briefing, in the order of the content. */
export function figureRecords(briefing: Briefing, { directory }: Known): FigureRecord[] {
  const places = new Map(
    briefing.sections.flatMap((section) =>
      section.turns.flatMap((turn) =>
        turn.passages.map((passage): [string, Place] => [passage.id, { section, turn, passage }]),
      ),
    ),
  );
  return briefing.figures.map((figure) => {
    const place = places.get(figure.quote.target);
    if (!place) throw new RangeError(`No passage \`${figure.quote.target}\` in the briefing`);
    const speaker = voiceOf(place.section, place.turn, directory).name;
    return recordOf(figure, place.passage.text, speaker);
  });
}

interface Place {
  section: Section;
  turn: Turn;
  passage: Passage;
}

function recordOf(figure: Figure, text: string, speaker: string): FigureRecord {
  const { id, quote, subject, value, unit, period, change, status, correctedValue, source, note } = figure;
  const spoken = spokenValue(text, quote, value);
  const corrected = correctedValue === null ? null : source;
  return {
    id,
    passage: quote.target,
    speaker,
    quote: quote.exact,
    subject,
    value_as_spoken: spoken === null ? quote.exact : text.slice(spoken.from, spoken.to),
    value: Array.isArray(value) ? value.join('..') : value,
    unit: unitWithoutBound(unit),
    bound: boundOf(unit, spoken === null ? quote.exact : text, spoken),
    period,
    change_percent: change,
    status,
    corrected_value: correctedValue,
    corrected_source: corrected?.url ?? corrected?.strength ?? null,
    note,
  };
}
