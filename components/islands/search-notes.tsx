'use client';

import { outletsPath, quotePath, searchPath, speakersPath, topicsPath } from '../../lib/model/address.ts';
import { explainNote } from '../../lib/search/explain-note.ts';
import type { NearestWords } from '../../lib/search/nearest-words.ts';
import { either } from '../../lib/text/either.ts';
import type { SearchView } from './use-search.ts';

interface SearchNotesProps {
  view: SearchView;
  /** Drops what the results are narrowed to, where they are. */
  onWiden?: (() => void) | undefined;
}

/** What a reader is told about a search besides its hits: notes on the query, and what to try when nothing is there. */
export function SearchNotes({ view, onWiden }: SearchNotesProps) {
  const isExplained = view.isFailed || view.notes.some(({ kind }) => kind !== 'too long');
  const isNothing = view.isComplete && view.groups.length === 0 && !isExplained;
  const text = view.text.trim();
  return (
    <div className="label-5.5 *:mt-3 [&_button]:cursor-pointer [&_button]:font-semibold">
      {view.isFailed && (
        <p role="alert">
          The search could not be loaded. You can still reach every passage by its{' '}
          <a href={topicsPath}>topic</a>, its <a href={speakersPath}>speaker</a> or the{' '}
          <a href={outletsPath}>outlet</a> that asked.
        </p>
      )}
      {view.notes.map((note) => (
        <p key={explainNote(note)}>{explainNote(note)}</p>
      ))}
      {isNothing && (
        <p>
          Nothing found for “{text.slice(0, 80)}”
          {onWiden ? ' in the topics, speakers or outlets you chose. ' : '.'}
          {onWiden && (
            <button type="button" onClick={onWiden}>
              Search everything
            </button>
          )}
        </p>
      )}
      {isNothing &&
        view.nearest.map((nearest) => (
          <OtherWords key={nearest.typed} nearest={nearest} isOnlyWord={!/\s/u.test(text)} />
        ))}
      {isNothing && (
        <p>
          Look through the <a href={topicsPath}>topics</a>, or <a href={quotePath}>check a quote</a> against
          every passage.
        </p>
      )}
    </div>
  );
}

/** Words to search for instead of one that was typed. */
function OtherWords({ nearest, isOnlyWord }: { nearest: NearestWords; isOnlyWord: boolean }) {
  const { typed, words } = nearest;
  const isThere = words[0]?.toLowerCase() === typed;
  const links = either
    .formatToParts(isThere ? words.slice(0, 1) : words)
    .map(({ type, value }) => (type === 'element' ? <Word key={value} word={value} /> : value));
  // A word that occurs was no slip: it only stands nowhere together with the others.
  if (isThere) return <p>There are hits for {links} alone.</p>;
  return (
    <p>
      {isOnlyWord ? 'Did' : `For “${typed}”, did`} you mean {links}?
    </p>
  );
}

function Word({ word }: { word: string }) {
  return <a href={searchPath(word)}>{word}</a>;
}
