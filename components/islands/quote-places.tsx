'use client';

import { excerptsOf } from '../../lib/quote-check/excerpts.ts';
import type { PublishedPassage } from '../../lib/quote-check/passages.ts';
import { noteInWords, notesOfPlaces } from '../../lib/quote-check/verdict-words.ts';
import type { Place } from '../../lib/quote-check/verdict.ts';

interface QuotePlacesProps {
  places: readonly Place<PublishedPassage>[];
  /** Titles of the briefings by id, where there are several. */
  titles: ReadonlyMap<string, string> | null;
  /** Are these the words of the quote, or only like them? */
  isMarked: boolean;
}

/** The words of the transcript in their context, with who said them, a link there, and the notes they carry. */
export function QuotePlaces({ places, titles, isMarked }: QuotePlacesProps) {
  const notes = notesOfPlaces(places);
  return (
    <>
      {excerptsOf(places).map(({ passage, pieces }, index) => (
        <figure key={index}>
          <figcaption>
            <a href={passage.url}>{passage.reference}</a> ·{' '}
            {[passage.name, titles?.get(passage.briefing)].filter(Boolean).join(' · ')}
          </figcaption>
          <blockquote>
            {pieces.map(({ text, isQuoted }, at) =>
              isQuoted && isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </blockquote>
        </figure>
      ))}
      {notes.map((note) => (
        <p key={note.url}>
          {noteInWords(note)} <a href={note.url}>To the note</a>
        </p>
      ))}
    </>
  );
}
