import { notePath } from '../model/address.ts';
import type { Briefing, Passage, Section, Turn } from '../model/briefing.ts';
import type { Figure } from '../model/claims.ts';
import type { Directory } from '../model/directory.ts';
import { shortReference } from '../model/names.ts';
import { questionerName, shownQuestioner } from '../model/questioner.ts';
import { quoteAddress } from '../quote-link/quote-address.ts';
import { capitalized } from '../text/capitalized.ts';
import { boundOf, type Bound, unitWithoutBound } from './figure-bound.ts';
import { type FigureFinding, markOf, overlap } from './figure-finding.ts';
import { spokenValue } from './figure-words.ts';
import { valueInFull } from './value-in-full.ts';

/** A figure as lists and charts show it. */
export interface ListedFigure {
  id: string;
  /** Topic id, or null. */
  topic: string | null;
  /** Person id of who says it; null for somebody who asks. */
  speaker: string | null;
  /** Name of who says it. */
  name: string;
  /** Short reference of its passage: `Q3 ¶4`. */
  reference: string;
  /** Address of its words in the transcript, where they are marked. */
  href: string;
  /** The words that say it. */
  quote: string;
  subject: string;
  /** The number as it is worded: `4.089 million`; the whole quote where the words say it otherwise. */
  spoken: string;
  value: Figure['value'];
  /** The number in digits: `4,089,000`, `75–100`; null where none was said. */
  inFull: string | null;
  /** What it counts, without what says how exact it is. */
  unit: string | null;
  bound: Bound;
  period: string | null;
  /** Against a year before, in per cent. */
  change: number | null;
  /** What is the matter with it; null where it can be taken as it was spoken. */
  mark: FigureFinding | null;
  /** What a reader should know, Markdown; links are ids of passages. */
  note: string | null;
  source: Figure['source'];
  /** Addresses of the editors’ notes on its words. */
  notes: string[];
  /** Its place among the figures, in the order in which they are said. */
  place: number;
}

/** Every figure of a briefing, in the order in which they are said. */
export function listFigures(briefing: Briefing, directory: Directory): ListedFigure[] {
  const places = new Map(placesIn(briefing).map((place, index) => [place.passage.id, { ...place, index }]));
  return briefing.figures
    .map((figure) => {
      const place = places.get(figure.quote.target);
      if (!place) throw new RangeError(`No passage \`${figure.quote.target}\` in the briefing`);
      return { figure, place };
    })
    .sort((a, b) => a.place.index - b.place.index || a.figure.quote.from - b.figure.quote.from)
    .map(({ figure, place }, index) => ({
      ...asSpoken(figure, place.passage.text),
      ...saidBy(place, directory),
      href: quoteAddress(briefing, figure.quote),
      mark: markOf(figure, briefing.annotations),
      notes: notesOn(briefing, figure),
      place: index,
    }));
}

interface Place {
  section: Section;
  turn: Turn;
  passage: Passage;
}

function placesIn({ sections }: Briefing): Place[] {
  return sections.flatMap((section) =>
    section.turns.flatMap((turn) => turn.passages.map((passage) => ({ section, turn, passage }))),
  );
}

type Said = Pick<ListedFigure, 'speaker' | 'name' | 'reference'>;

function saidBy({ section, turn, passage }: Place, directory: Directory): Said {
  const asking = questionerName(section, turn, directory) || shownQuestioner(section, turn, directory);
  const { speaker } = turn;
  const name = speaker === null ? asking : directory.person(speaker).name;
  return { speaker, name, reference: shortReference(section, passage) };
}

function asSpoken(
  figure: Figure,
  text: string,
): Omit<ListedFigure, keyof Said | 'href' | 'mark' | 'notes' | 'place'> {
  const { id, topic, quote, subject, value, unit, period, change, note, source } = figure;
  const spoken = spokenValue(text, quote, value);
  return {
    id,
    topic,
    quote: quote.exact,
    subject: capitalized(subject),
    spoken: spoken === null ? quote.exact : text.slice(spoken.from, spoken.to),
    value,
    inFull: value === null ? null : valueInFull(value),
    unit: unitWithoutBound(unit),
    bound: boundOf(unit, spoken === null ? quote.exact : text, spoken),
    period,
    change,
    note,
    source,
  };
}

/** What a term means is no part of what a figure says. */
function notesOn({ id, annotations }: Briefing, { quote }: Figure): string[] {
  return annotations
    .filter((note) => note.kind !== 'glossary' && overlap(note.quote, quote))
    .map((note) => notePath(id, note));
}
