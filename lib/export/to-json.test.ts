import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { toJson } from './to-json.ts';

const [briefing] = withSmallBriefing({}, readLibrary).briefings;
if (!briefing) throw new Error('Missing briefing');
const text = toJson(briefing);

it('gives the transcript as data, names as ids', () => {
  expect(JSON.parse(text)).toEqual({
    briefing: 'bridge',
    title: 'The harbour bridge',
    date: '2031-05-12',
    rendering: 'English as published by Harbour Gazette',
    sections: [
      {
        id: 'opening',
        kind: 'opening',
        question: null,
        askedBy: null,
        speakers: [],
        topics: [],
        repairs: [],
        breaksOff: null,
        turns: [
          {
            act: 'moderation',
            speaker: 'ada-lind',
            label: 'Ada Lind, Spokesperson',
            passages: [
              { id: 'opening-p1', text: 'Good morning. We report on the bridge.', topics: ['bridges'] },
            ],
          },
        ],
      },
      {
        id: 'q1',
        kind: 'exchange',
        question: 'How far has the harbour bridge come?',
        askedBy: 'harbour-gazette',
        speakers: ['tom-okafor'],
        topics: ['bridges', 'budget'],
        repairs: [
          { passage: 'q1-p3', kind: 'missing full stop', after: 'two thirds done', added: '.' },
          { passage: 'q1-p4', kind: 'missing turn break', after: 'Thank you.', added: '' },
        ],
        breaksOff: null,
        turns: [
          {
            act: 'question',
            speaker: null,
            label: 'Reporter from Harbour Gazette',
            passages: [{ id: 'q1-p1', text: 'How far is the bridge?', topics: ['bridges'] }],
          },
          {
            act: 'handover',
            speaker: 'ada-lind',
            label: 'Ada Lind',
            passages: [{ id: 'q1-p2', text: 'My colleague will take that.', topics: [] }],
          },
          {
            act: 'answer',
            speaker: 'tom-okafor',
            label: 'Tom Okafor',
            passages: [
              {
                id: 'q1-p3',
                text: 'The deck is two thirds done. The cost is 40 million.',
                topics: ['budget'],
              },
              { id: 'q1-p4', text: 'We will open in May. Thank you.', topics: ['bridges'] },
            ],
          },
        ],
      },
      {
        id: 'closing',
        kind: 'closing',
        question: null,
        askedBy: null,
        speakers: ['ada-lind'],
        topics: [],
        repairs: [],
        breaksOff: null,
        turns: [
          {
            act: 'closing',
            speaker: 'ada-lind',
            label: 'Ada Lind',
            passages: [{ id: 'closing-p1', text: 'Goodbye, all.', topics: [] }],
          },
        ],
      },
    ],
  });
});

it('ends with a line end, as text files do', () => {
  expect(text.endsWith('}\n')).toBe(true);
});
