import { expect, it } from 'vitest';
import type { Briefing } from '../model/briefing.ts';
import { quoteAddress } from './quote-address.ts';

const said = 'The deck is done, and the deck holds 40 boats.';
const briefing = {
  id: 'bridge',
  sections: [
    {
      turns: [
        {
          passages: [
            { id: 'q1-p1', text: 'How far?' },
            { id: 'q1-p2', text: said },
            { id: 'q1-p3', text: 'We open (Laughter.) in May.', directions: [[8, 19]] },
          ],
        },
      ],
    },
  ],
} as unknown as Briefing;
const addressOf = (exact: string, at = said.indexOf(exact)) =>
  quoteAddress(briefing, { target: 'q1-p2', exact, from: at, to: at + exact.length });

it('names the words for the reader, for the browser, and their passage', () => {
  expect(addressOf('holds 40 boats')).toBe(
    '/briefings/bridge/?quote=holds+40+boats#q1-p2:~:text=holds%2040%20boats',
  );
});

it('tells the same words apart by those before them', () => {
  expect(addressOf('deck', said.lastIndexOf('deck'))).toBe(
    '/briefings/bridge/?quote=deck&prefix=the#q1-p2:~:text=and%20the-,deck',
  );
});

it('leads to the passage where no word is quoted', () => {
  expect(addressOf(', ')).toBe('/briefings/bridge/#q1-p2');
});

it('passes over stage directions, which the reader doesn’t take for words either', () => {
  expect(quoteAddress(briefing, { target: 'q1-p3', exact: 'open in May', from: 3, to: 26 })).toContain(
    '?quote=open+in+May#q1-p3',
  );
});
