const long = new Map<string, Intl.DateTimeFormat>();

/**
 * `12 May 2031` for `2031-05-12`, or as another language writes it.
 *
 * @param language BCP 47
 */
export function longDate(isoDate: string, language = 'en-GB'): string {
  const locale = language === 'en' ? 'en-GB' : language;
  // Made when it is first asked for: loading a locale's names takes longer than the whole rest of a small script.
  const format = long.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  long.set(locale, format);
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
