'use client';

import { searchPath } from '../../lib/model/address.ts';
import { explainNote } from '../../lib/search/explain-note.ts';
import type { SearchView } from './use-search.ts';

/** What a reader is told about a search besides its hits: notes on the query, and what to try when nothing is there. */
export function SearchNotes({ view }: { view: SearchView }) {
  const isNothing = view.isComplete && view.groups.length === 0 && !view.isFailed && view.notes.length === 0;
  return (
    <div className="search-notes">
      {view.isFailed && (
        <p>The search could not be loaded. The topics, speakers and outlets lead to every passage.</p>
      )}
      {view.notes.map((note) => (
        <p key={explainNote(note)}>{explainNote(note)}</p>
      ))}
      {isNothing && <p>Nothing here has “{view.text.trim().slice(0, 80)}”.</p>}
      {isNothing &&
        view.nearest.map(({ typed, words }) => (
          <p key={typed}>
            {typed}: words that do occur are{' '}
            {words.map((word, index) => (
              <span key={word}>
                {index > 0 && ', '}
                <a href={searchPath(word)}>{word}</a>
              </span>
            ))}
          </p>
        ))}
    </div>
  );
}
