import type { Section } from '../model/briefing.ts';
import { sectionName } from '../model/names.ts';

/** `Question 1: How far has the harbour bridge come?`, or `Opening`. */
export function sectionTitle(section: Section): string {
  return [sectionName(section), section.question].filter(Boolean).join(': ');
}
