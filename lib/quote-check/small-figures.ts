import type { PassageWithFigures } from './spoken-numbers.ts';

/** Invented passages with figures, for tests of the check of numbers. */
export const smallFigures: readonly PassageWithFigures[] = [
  passage(
    'q1-p1',
    'From January to June 2031 the yards launched 184 fishing boats, an increase of 9.8%. ' +
      'They repaired 2.49 million nets. Exports of anchors came to 580,000, up 3.5% year-on-year.',
    [
      ['184 fishing boats', 'fishing boats launched, boats', 9.8],
      ['2.49 million nets', 'nets repaired, nets', null],
      ['580,000', 'anchors exported, anchors', 3.5],
    ],
  ),
  passage(
    'q1-p2',
    'The value of the herring catch was 44.9 billion crowns. The share of cod reached 31.8%.',
    [
      [
        '44.9 billion crowns',
        'value of herring caught, crowns',
        null,
        'known to be wrong: ten times too high, 4.49 billion',
        4.49e9,
      ],
      ['31.8%', 'share of cod in the catch, %', null],
    ],
  ),
  passage(
    'q2-p1',
    'Nine harbours opened last year, and 1,557 pilots were trained for the northern route.',
    [],
  ),
];

type Row = [exact: string, subject: string, change: number | null, fault?: string, corrected?: number];

function passage(id: string, text: string, rows: readonly Row[]): PassageWithFigures {
  return {
    id,
    text,
    speaker: 'ada-lind',
    name: 'Ada Lind',
    event: 'The harbour in numbers, 2 July 2031',
    figures: rows.map(([exact, subject, change, fault = null, corrected = null]) => ({
      from: text.indexOf(exact),
      to: text.indexOf(exact) + exact.length,
      subject,
      period: 'January-June 2031',
      change,
      fault,
      corrected,
    })),
  };
}
