import { expect, it } from 'vitest';
import { passagePieces } from './passage-pieces.ts';

const passage = { id: 'q1-p1', number: 1, topics: [] };

it('tells words, restored signs and stage directions apart, and loses nothing', () => {
  const text = 'We will open it. (Laughter.) In May.';
  const repairs = [
    { passage: 'q1-p1', kind: 'missing full stop', after: 'open it', added: '.' },
    { passage: 'q1-p2', kind: 'missing full stop', after: 'May', added: '.' },
  ] as const;
  expect(passagePieces({ ...passage, text, directions: [[17, 28]] }, repairs)).toEqual([
    { text: 'We will open it', kind: 'words' },
    { text: '.', kind: 'restored' },
    { text: ' ', kind: 'words' },
    { text: '(Laughter.)', kind: 'direction' },
    { text: ' In May.', kind: 'words' },
  ]);
});

it('is one piece where there is nothing to tell', () => {
  expect(passagePieces({ ...passage, text: 'In May.' }, [])).toEqual([{ text: 'In May.', kind: 'words' }]);
});
