import { iso6393To1 } from 'iso-639-3';
import type { Briefing } from '../model/briefing.ts';

const codes = new Map(Object.entries(iso6393To1).map(([three, two]) => [two, three]));

/** Language of the published words (BCP 47), and its code of three letters (ISO 639-3), as standards ask for it. */
export function languageCodes({ language = 'en' }: Pick<Briefing, 'language'>): {
  tag: string;
  code: string;
  name: string;
} {
  const base = new Intl.Locale(language).language;
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(base) ?? base;
  return { tag: language, code: codes.get(base) ?? base, name };
}
