import type { Note, TermUse } from '../../lib/model/apparatus.ts';
import { termPath } from '../../lib/model/address.ts';
import type { Passage, Repair } from '../../lib/model/briefing.ts';
import type { Claim } from '../../lib/model/claims.ts';
import type { SentenceAddress } from '../../lib/model/links.ts';
import { supportKey } from '../../lib/model/support.ts';
import { segmentsOf, type Span } from '../../lib/text/segments.ts';
import { widenToWords } from '../../lib/text/whole-words.ts';
import { PublishedWords } from '../transcript/published-words.tsx';

interface AnnotatedTextProps {
  text: string;
  repairs: readonly Repair[];
  notes: readonly Note[];
  terms?: readonly TermUse[];
  /** Claims that these words make, in the summary. */
  claims?: readonly Claim[];
  sentences?: readonly SentenceAddress[];
  /** Where stage directions stand. */
  directions?: Passage['directions'];
}

type Mark = { note: Note } | { term: TermUse } | { claim: Claim };

/**
 * Words as published, with links to the notes and definitions they have. Numbers of notes come from the style
 * sheet, so that the words stay the words; no link begins or ends inside a word.
 */
export function AnnotatedText(props: AnnotatedTextProps) {
  const { text, repairs, notes, terms = [], claims = [], sentences = [], directions = [] } = props;
  const marks: Span<Mark>[] = [
    ...notes.map((note) => ({ ...widenToWords(text, note.quote.from, note.quote.to), value: { note } })),
    ...claims.map((claim) => ({
      ...widenToWords(text, claim.quote.from, claim.quote.to),
      value: { claim },
    })),
    ...terms.map((term) => ({ ...widenToWords(text, term.from, term.to), value: { term } })),
  ];
  // A link can't stand in a link: a term inside a note's words has its definition there or in the glossary.
  const shown = marks.filter(
    ({ value, from, to }) =>
      !('term' in value) ||
      !marks.some((other) => 'note' in other.value && other.from < to && from < other.to),
  );
  const segments = segmentsOf(text, shown);
  return segments.map(({ text: piece, from, value }, index) => {
    const to = from + piece.length;
    const wordsOf = (between: { from: number; to: number }) => (
      <PublishedWords
        key={between.from}
        text={text}
        repairs={repairs}
        sentences={sentences}
        directions={directions}
        between={between}
      />
    );
    const words = wordsOf({ from, to });
    if (value === null) return words;
    if ('term' in value) {
      const { id } = value.term.term;
      return (
        <a key={from} className="term" href={termPath(id)} data-term={id}>
          {words}
        </a>
      );
    }
    const isFirst = segments.findIndex((segment) => segment.value === value) === index;
    const isLast = segments.findLastIndex((segment) => segment.value === value) === index;
    if ('claim' in value) {
      const { id, support } = value.claim;
      return (
        <a
          key={from}
          className={`claim-mark support-${supportKey(support)} aria-[current]:bg-mark aria-[current]:outline-1 aria-[current]:outline-offset-1 aria-[current]:outline-ink`}
          id={isFirst ? `ref-${id}` : undefined}
          href={`#claim-${id}`}
          data-claim={id}
        >
          {words}
        </a>
      );
    }
    const { id, number, finding } = value.note;
    const lastWord = from + piece.lastIndexOf(' ') + 1;
    return (
      <a
        key={from}
        className={finding ? 'noted decoration-accent decoration-wavy decoration-2' : 'noted'}
        id={isFirst ? `ref-${id}` : undefined}
        href={`#note-${id}`}
        data-finding={finding ? `, ${finding}` : ''}
      >
        {isLast ? (
          <>
            {wordsOf({ from, to: lastWord })}
            <span
              className={`noted-end py-[3px] ${finding ? '[&::after]:text-[0.75em]' : ''}`}
              data-sign={finding ? '≠' : ''}
              data-note={number}
            >
              {wordsOf({ from: lastWord, to })}
            </span>
          </>
        ) : (
          words
        )}
      </a>
    );
  });
}
