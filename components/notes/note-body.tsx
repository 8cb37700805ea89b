import type { Note } from '../../lib/model/apparatus.ts';
import { linkPassages } from '../../lib/model/note-links.ts';
import { noteKinds, sourceName } from '../../lib/model/support.ts';
import { Prose } from '../prose.tsx';

/** An editor's words, what they rest on, and the way back to the words they are about. */
export function NoteBody({ briefing, note }: { briefing: string; note: Note }) {
  const { id, number, kind, source, finding } = note;
  return (
    <div
      className="note-body group pb-1.5 text-ink xl:scroll-mt-[30vh]"
      id={`note-${id}`}
      role="note"
      aria-label={`Note ${number}, ${finding ?? noteKinds[kind]}`}
    >
      <Prose markdown={linkPassages(note.note, briefing)} />
      <p className="mt-1 text-quiet">
        {source.url ? <a href={source.url}>{sourceName(source)}</a> : sourceName(source)}.{' '}
        <a
          className="inline-block min-h-6 min-w-6 in-[[popover]]:hidden xl:group-not-target:hidden print:hidden"
          href={`#ref-${id}`}
          aria-label={`Back to the words of note ${number}`}
        >
          Back
        </a>
      </p>
    </div>
  );
}
