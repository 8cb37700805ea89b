import { longDate } from '../text/dates.ts';
import type { SearchRecord } from './record.ts';

/**
 * Where what was found stands and who said it, in parts: `Question 3, paragraph 4`, `Ada Lind, Spokesperson`, and the
 * briefing with its date where a library has several.
 */
export function hitPlace(record: SearchRecord, hasSeveralBriefings: boolean): string[] {
  const { speaker, role, label, event } = record.fields;
  return [
    // Terms have no place but their list, which their kind says already.
    record.kind === 'term' ? '' : record.name,
    speaker ? [speaker.name, role].filter(Boolean).join(', ') : label,
    hasSeveralBriefings && record.date !== '' ? `${event}, ${longDate(record.date)}` : '',
  ].filter(Boolean);
}
