import type { QueryNote } from './query.ts';

/** Says in one sentence what became of a query. */
export function explainNote(note: QueryNote): string {
  switch (note.kind) {
    case 'value missing':
      return `\`${note.operator}:\` waits for its value, right behind the colon.`;
    case 'unknown value':
      return `Nothing has \`${note.operator}:${note.value}\`; there is ${note.nearest.join(', ')}.`;
    case 'too long':
      return `Only the first ${note.limit} letters of the query were read.`;
    case 'too short':
      return 'One letter is too little to search for.';
    case 'nothing to find':
      return 'The query only says what to leave out.';
  }
}
