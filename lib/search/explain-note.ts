import { either } from '../text/either.ts';
import type { QueryNote } from './query.ts';

/** Says in a sentence or two what became of a query. */
export function explainNote(note: QueryNote): string {
  switch (note.kind) {
    case 'value missing':
      return `Type a value straight after “${note.operator}:”, without a space.`;
    case 'unknown value': {
      const known = note.nearest.length > 0 ? ` Try ${either.format(note.nearest)}.` : '';
      return `Nothing matches “${note.operator}:${note.value}”.${known}`;
    }
    case 'too long':
      return `Only the first ${note.limit.toLocaleString('en-GB')} characters of the query were searched for.`;
    case 'too short':
      return 'Type at least two letters to search.';
    case 'nothing to find':
      return 'The query says only what to leave out. Add a word to look for.';
  }
}
