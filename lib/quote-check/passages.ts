import { briefingPath, notePath } from '../model/address.ts';
import type { Briefing, Library, Passage } from '../model/briefing.ts';
import type { AnnotationKind } from '../model/claims.ts';
import { makeDirectory } from '../model/directory.ts';
import { shortReference } from '../model/names.ts';
import { longDate } from '../text/dates.ts';
import { figureFault } from './figure-fault.ts';
import { spokenSpan, spokenText } from '../model/spoken.ts';
import type { QuotedPassage } from './verdict.ts';
import { questionerName, shownQuestioner } from '../model/questioner.ts';

/** An editor's note on words of a passage: `text.slice(from, to)`. */
export interface QuoteNote {
  kind: AnnotationKind;
  from: number;
  to: number;
  /** What a reader should know, without the links. */
  note: string;
  /** Address on the site. */
  url: string;
}

/** A figure in the words of a passage: `text.slice(from, to)`. */
export interface PassageFigure {
  from: number;
  to: number;
  /** What is counted or measured, and in what: the words in which a draft may speak of it. */
  subject: string;
  /** The time that it is about, or null where nothing says it. */
  period: string | null;
  /** The change against a year before that was spoken with it, in per cent, or null. */
  change: number | null;
  /** What is wrong with it, as it follows `its figure is`: `known to be wrong: ten times too high, 4.49 trillion`. */
  fault: string | null;
  /** The right number, where another one is known. */
  corrected: number | null;
}

/** A passage with what a verdict says about it. */
export interface PublishedPassage extends QuotedPassage {
  briefing: string;
  /** The briefing by title and day, for where there are several: `The harbour bridge, 12 May 2031`. */
  event: string;
  /** Short reference: `Q3 ¶4`. */
  reference: string;
  /** Address on the site. */
  url: string;
  /** Whose wording this is. */
  rendering: string;
  /** What is to be told to whoever quotes these words. */
  notes: QuoteNote[];
  figures: PassageFigure[];
}

/** Notes that go with the words they are about. */
const toldKinds: readonly AnnotationKind[] = ['discrepancy', 'translation', 'figure'];

/** Every passage of the library or of some of its briefings, in order, as the quote check needs it. */
export function publishedPassages(
  library: Library,
  briefings: readonly Briefing[] = library.briefings,
): PublishedPassage[] {
  const directory = makeDirectory(library);
  return briefings.flatMap((briefing) =>
    briefing.sections.flatMap((section) =>
      section.turns.flatMap((turn) => {
        const { speaker, passages } = turn;
        const name =
          speaker === null
            ? questionerName(section, turn, directory) || shownQuestioner(section, turn, directory)
            : directory.person(speaker).name;
        return passages.filter(hasWords).map((passage) => ({
          id: passage.id,
          text: spokenText(passage),
          ...(passage.language !== undefined && { language: passage.language }),
          speaker,
          name,
          briefing: briefing.id,
          event: `${briefing.title}, ${longDate(briefing.date)}`,
          reference: shortReference(section, passage),
          url: briefingPath(briefing.id, passage.id),
          rendering: briefing.rendering,
          notes: notesOn(briefing, passage),
          figures: figuresIn(briefing, passage),
        }));
      }),
    ),
  );
}

/** A stage direction by itself is nobody's words. */
function hasWords(passage: Passage): boolean {
  return spokenText(passage) !== '';
}

function notesOn({ id, annotations }: Briefing, passage: Passage): QuoteNote[] {
  return annotations
    .filter(({ kind, quote }) => quote.target === passage.id && toldKinds.includes(kind))
    .map((annotation) => ({
      kind: annotation.kind,
      ...spokenSpan(passage, annotation.quote),
      note: annotation.note.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'),
      url: notePath(id, annotation),
    }));
}

function figuresIn({ figures }: Briefing, passage: Passage): PassageFigure[] {
  return figures
    .filter(({ quote }) => quote.target === passage.id)
    .map((figure) => ({
      ...spokenSpan(passage, figure.quote),
      subject: [figure.subject, figure.unit].filter((words) => words !== null).join(', '),
      period: figure.period,
      change: figure.change,
      fault: figureFault(figure),
      corrected: figure.correctedValue,
    }));
}
