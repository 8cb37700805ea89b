import type { Act, Library } from '../model/briefing.ts';

/** One paragraph of an invented briefing, for tests: who says what. */
export interface Said {
  text: string;
  act?: Act;
  speaker?: string | null;
  topics?: string[];
}

const people = [
  { id: 'ada-lind', name: 'Ada Lind', role: 'Spokesperson', organization: 'Harbour Office' },
  { id: 'tom-okafor', name: 'Tom Okafor', role: 'Chief Engineer', organization: 'Harbour Office' },
];

/** A library of one exchange, asked by Harbour Gazette, that says the given paragraphs. */
export function librarySaying(...paragraphs: (string | Said)[]): Library {
  const said = paragraphs.map((each): Said => (typeof each === 'string' ? { text: each } : each));
  return {
    site: { name: '', url: '', description: '', publisher: '', corrections: '' },
    topics: [
      { id: 'bridges', name: 'Bridges and tunnels', short: 'Bridges', description: '' },
      { id: 'budget', name: 'Budget', short: 'Budget', description: '' },
    ],
    people,
    outlets: [{ id: 'harbour-gazette', name: 'Harbour Gazette', also: ['Quay Press'] }],
    glossary: [],
    briefings: [
      {
        id: 'bridge',
        title: 'The harbour bridge',
        date: '2031-05-12',
        time: null,
        place: '',
        hosts: [],
        interpreters: [],
        chair: 'ada-lind',
        source: { publisher: '', url: '', official: null },
        rendering: '',
        licence: '',
        introduction: '',
        summary: null,
        claims: [],
        annotations: [],
        figures: [],
        corrections: [],
        links: { former: new Map(), aliases: new Map(), withdrawn: new Map(), sentences: new Map() },
        sections: [
          {
            id: 'q1',
            kind: 'exchange',
            number: 1,
            question: 'How far has the bridge come?',
            askedBy: 'harbour-gazette',
            speakers: [],
            topics: [],
            repairs: [],
            breaksOff: null,
            turns: said.map(({ text, act = 'answer', speaker = 'tom-okafor', topics = [] }, at) => ({
              act,
              speaker,
              label: '',
              passages: [{ id: `q1-p${at + 1}`, number: at + 1, text, topics }],
            })),
          },
        ],
      },
    ],
  };
}
