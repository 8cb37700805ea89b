let long: Intl.DateTimeFormat | undefined;

/** `12 May 2031` for `2031-05-12`, whatever the language of a briefing: dates are the interface's words. */
export function longDate(isoDate: string): string {
  // Made when it is first asked for: loading a locale's names takes longer than the whole rest of a small script.
  long ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return long.format(new Date(`${isoDate}T00:00:00Z`));
}
