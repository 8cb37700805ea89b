import { claimPath } from '../../lib/model/address.ts';
import type { Note } from '../../lib/model/apparatus.ts';
import type { Claim } from '../../lib/model/claims.ts';
import { noteKinds, supportNames } from '../../lib/model/support.ts';
import { NoteBody } from './note-body.tsx';

interface NotesOnProps {
  briefing: string;
  /** What the notes are about, for those who hear it: `Question 3, paragraph 4`. */
  name: string;
  notes: readonly Note[];
  claims: readonly Claim[];
}

/** More notes than this on one passage are a count until they are asked for. */
const mostShown = 3;

/**
 * The notes and claims of one passage: beside it where there is room, otherwise opened in place. All of it is
 * native, so it works without scripts: a link to a note inside closed details opens them.
 */
export function NotesOn({ briefing, name, notes, claims }: NotesOnProps) {
  if (notes.length + claims.length === 0) return null;
  const [firstClaim] = claims;
  const list = notes.map((note) => (
    <details key={note.id} className={`note note-${note.kind} open:basis-full`}>
      <summary className="py-0.5">
        <span className="font-semibold text-accent">{note.number}</span> {noteKinds[note.kind]}
      </summary>
      <NoteBody briefing={briefing} note={note} />
    </details>
  ));
  return (
    <div
      className="notes note-5 hyphens-none text-quiet folded:hidden"
      role="group"
      aria-label={`Notes on ${name}`}
    >
      {notes.length > mostShown ? (
        <details className="open:basis-full">
          <summary className="py-0.5">{notes.length} notes</summary>
          {list}
        </details>
      ) : (
        list
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
    </div>
  );
}
