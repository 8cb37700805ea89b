import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { smallExport } from './small-exports.ts';
import { figureColumns, toFiguresCsv, toFiguresJson } from './to-figures.ts';

const { briefing, known } = smallExport({
  'briefings/bridge/source.txt': [
    ['The cost is 40 million.', '“The cost”, they say, is nearly $40 million; it fell by 5%. Half is paid.'],
  ],
  '01-cost.md': [
    ['The cost is 40 million.', '“The cost”, they say, is nearly $40 million; it fell by 5%. Half is paid.'],
  ],
  'figures.yaml': `- id: f001
  target: q1-p3
  exact: "is nearly $40 million"
  subject: "=cost, of the bridge"
  value: 40000000
  unit: "dollars (nearly)"
  period: "2031"
  change: -5
  topic: budget
  status: disputed
  corrected_value: 41000000
  note: 'A comma, and "quotes".'
  source: { strength: published, url: "https://gazette.example.org/cost" }
- id: f002
  target: q1-p3
  exact: "it fell by 5%"
  subject: "change of the cost"
  value: -5
  unit: "%"
  topic: budget
  status: ok
  note: Worded otherwise.
- id: f003
  target: q1-p3
  exact: "Half is paid"
  subject: "share that is paid"
  value: 50
  unit: "%"
  topic: budget
  status: ok
  note: Worded otherwise.
`,
});

const numbers = new Set(['value', 'change_percent', 'corrected_value']);
const rows = parse(toFiguresCsv(briefing, known), {
  bom: true,
  columns: true,
  cast: (value, { column, header }) =>
    value === '' ? null : !header && numbers.has(String(column)) ? Number(value) : value,
});

const costs = {
  id: 'f001',
  passage: 'q1-p3',
  speaker: 'Tom Okafor',
  quote: 'is nearly $40 million',
  subject: '=cost, of the bridge',
  value_as_spoken: '$40 million',
  value: 40_000_000,
  unit: 'dollars',
  bound: 'under',
  period: '2031',
  change_percent: -5,
  status: 'disputed',
  corrected_value: 41_000_000,
  corrected_source: 'https://gazette.example.org/cost',
  note: 'A comma, and "quotes".',
};

it('is CSV that a parser reads by types, with no cell that runs as a formula', () => {
  expect(rows[0]).toEqual({ ...costs, subject: "'=cost, of the bridge" });
  expect(rows.slice(1).map((row) => Object.values(row as object).slice(5, 9))).toEqual([
    ['5%', -5, '%', 'exact'],
    ['Half is paid', 50, '%', 'exact'],
  ]);
  expect(Object.keys(rows[0] as object)).toEqual(figureColumns);
});

it('opens in Excel: with the mark of UTF-8, and line ends as Windows has them', () => {
  expect(toFiguresCsv(briefing, known)).toMatch(/^\uFEFFid,passage,.*\r\nf001,/);
});

it('is JSON with the same rows', () => {
  const records = JSON.parse(toFiguresJson(briefing, known)) as unknown[];
  expect(records[0]).toEqual(costs);
  expect(records).toHaveLength(3);
});

it('has its columns where there is no figure', () => {
  const none = smallExport();
  expect(toFiguresCsv(none.briefing, none.known)).toBe(`\uFEFF${figureColumns.join(',')}\r\n`);
});

it('tells a range as its two ends', () => {
  const range = {
    ...briefing,
    figures: [{ ...briefing.figures[0]!, value: [5, 40_000_000] as [number, number] }],
  };
  expect(JSON.parse(toFiguresJson(range, known))).toMatchObject([{ value: '5..40000000' }]);
});
