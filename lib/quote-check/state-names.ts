import type { ReportItem } from './report-items.ts';

/** What stands above the items of a state. */
export const stateNames: Readonly<Record<ReportItem['state'], string>> = {
  problem: 'Problems',
  open: 'Not shown to be right or wrong',
  fine: 'In order',
};
