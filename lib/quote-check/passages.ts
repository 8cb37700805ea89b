import { briefingPath, notePath } from '../model/address.ts';
import type { Briefing, Library, Passage } from '../model/briefing.ts';
import type { AnnotationKind } from '../model/claims.ts';
import { makeDirectory } from '../model/directory.ts';
import { shortReference } from '../model/names.ts';
import { spokenOffsets, spokenText } from '../model/spoken.ts';
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

/** A passage with what a verdict says about it. */
export interface PublishedPassage extends QuotedPassage {
  briefing: string;
  /** Short reference: `Q3 ¶4`. */
  reference: string;
  /** Address on the site. */
  url: string;
  /** Whose wording this is. */
  rendering: string;
  /** What is to be told to whoever quotes these words. */
  notes: QuoteNote[];
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
          speaker,
          name,
          briefing: briefing.id,
          reference: shortReference(section, passage),
          url: briefingPath(briefing.id, passage.id),
          rendering: briefing.rendering,
          notes: notesOn(briefing, passage),
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
  const offsets = spokenOffsets(passage.text, passage.directions ?? []);
  const spokenAt = (at: number): number => offsets.findIndex((offset) => offset >= at);
  return annotations
    .filter(({ kind, quote }) => quote.target === passage.id && toldKinds.includes(kind))
    .map((annotation) => ({
      kind: annotation.kind,
      from: spokenAt(annotation.quote.from),
      to: spokenAt(annotation.quote.to - 1) + 1,
      note: annotation.note.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'),
      url: notePath(id, annotation),
    }));
}
