import { stringify } from 'csv-stringify/sync';
import type { Briefing } from '../model/briefing.ts';
import { figureRecords, type FigureRecord } from './figure-records.ts';
import type { Known } from './json-ld.ts';

/** The columns of `figures.csv`, in their order. */
export const figureColumns = [
  'id',
  'passage',
  'speaker',
  'quote',
  'subject',
  'value_as_spoken',
  'value',
  'unit',
  'bound',
  'period',
  'change_percent',
  'status',
  'corrected_value',
  'corrected_source',
  'note',
] as const satisfies readonly (keyof FigureRecord)[];

/**
 * The figures as CSV (RFC 4180), with the mark by which Excel knows UTF-8. A cell that a spreadsheet would run as a
 * formula begins with an apostrophe; negative numbers stay numbers.
 */
export function toFiguresCsv(briefing: Briefing, known: Known): string {
  return stringify(figureRecords(briefing, known), {
    bom: true,
    columns: [...figureColumns],
    escape_formulas: true,
    header: true,
    record_delimiter: 'windows',
  });
}

/** The figures as data, by the names of the columns of the CSV. */
export function toFiguresJson(briefing: Briefing, known: Known): string {
  return `${JSON.stringify(figureRecords(briefing, known), null, 1)}\n`;
}
