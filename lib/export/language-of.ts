import type { Briefing } from '../model/briefing.ts';

/** Language of the published words (BCP 47), and its code of three letters (ISO 639-2), as standards ask for it. */
export function languageOf(_briefing: Briefing): { tag: string; code: string; name: string } {
  return { tag: 'en', code: 'eng', name: 'English' };
}
