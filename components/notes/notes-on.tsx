import { claimPath, figuresPath } from '../../lib/model/address.ts';
import type { Note } from '../../lib/model/apparatus.ts';
import type { Claim } from '../../lib/model/claims.ts';
import { noteKinds, supportNames } from '../../lib/model/support.ts';
import { plural } from '../../lib/text/amount.ts';
import { NoteBody } from './note-body.tsx';

interface NotesOnProps {
  briefing: string;
  /** What the notes are about, for those who hear it: `Question 3, paragraph 4`. */
  name: string;
  notes: readonly Note[];
  claims: readonly Claim[];
  /** Ids of the figures that are said in it. */
  figures?: readonly string[];
  /** Closed until they are asked for, also what found a fault: of labels, which nobody spoke. */
  areClosed?: boolean;
}

/** More notes than this on one passage are a count until they are asked for, but for those that found a fault. */
const mostShown = 3;

/**
 * The notes and claims of one passage: beside it where there is room, otherwise opened in place. All of it is
 * native, so it works without scripts: a link to a note inside closed details opens them.
 */
export function NotesOn({ briefing, name, notes, claims, figures = [], areClosed = false }: NotesOnProps) {
  const [firstFigure] = figures;
  if (notes.length + claims.length + figures.length === 0) return null;
  const [firstClaim] = claims;
  const shown = notes.length > mostShown ? notes.filter(({ finding }) => finding !== null) : notes;
  const others = notes.filter((note) => !shown.includes(note));
  const viewOf = (note: Note) => (
    <NoteView key={note.id} briefing={briefing} note={note} isOpen={note.finding !== null && !areClosed} />
  );
  return (
    <div
      className="notes note-5 hyphens-none text-quiet folded:hidden"
      role="group"
      aria-label={`Notes on ${name}`}
    >
      {shown.map(viewOf)}
      {others.length > 0 && (
        <details className="open:basis-full">
          <summary className="py-0.5">
            {plural(others.length, shown.length > 0 ? 'more note' : 'note')}
          </summary>
          {others.map(viewOf)}
        </details>
      )}
      {claims.length > 0 && (
        <details className="open:basis-full print:hidden">
          <summary className="py-0.5">
            {claims.length === 1 ? 'One claim rests on this' : `${claims.length} claims rest on this`}
          </summary>
          <ul className="grid gap-1">
            {claims.map(({ id, quote, support }) => (
              <li key={id}>
                <a href={claimPath(briefing, id)}>“{quote.exact}”</a> {supportNames[support].name}
              </li>
            ))}
          </ul>
        </details>
      )}
      {firstClaim && (
        <a className="py-0.5 print:hidden" href={claimPath(briefing, firstClaim.id)}>
          {claims.length === 1 ? 'To the claim' : 'To the first claim'}
        </a>
      )}
      {firstFigure && (
        <a className="py-0.5 print:hidden" href={figuresPath(briefing, firstFigure, { sort: 'place' })}>
          {plural(figures.length, 'figure')}
        </a>
      )}
    </div>
  );
}

/** One note: what it has found wrong is said first, and it is open; of what only explains, the kind is. */
function NoteView({ briefing, note, isOpen }: { briefing: string; note: Note; isOpen: boolean }) {
  const { number, kind, finding } = note;
  return (
    <details
      className={`note note-${kind} open:basis-full ${finding ? 'my-1 border-s-2 border-accent ps-3' : ''}`}
      open={isOpen}
    >
      <summary className="py-0.5">
        <span className="font-semibold text-accent">
          {finding && <span aria-hidden="true">≠ </span>}
          {number}
        </span>{' '}
        {finding ? <b className="font-semibold text-ink">{finding}</b> : noteKinds[kind]}
      </summary>
      <NoteBody briefing={briefing} note={note} />
    </details>
  );
}
