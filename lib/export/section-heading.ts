import type { Section } from '../model/briefing.ts';
import { questionLine, sectionName } from '../model/names.ts';

/** What stands above a section in a file: `Question 1: How far has the harbour bridge come?`, or `Opening`. */
export function sectionHeading(section: Section): string {
  return [sectionName(section), questionLine(section)].filter(Boolean).join(': ');
}
