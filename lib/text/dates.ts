let long: Intl.DateTimeFormat | undefined;

/** `23 October 2024` for `2024-10-23`. */
export function longDate(isoDate: string): string {
  // Made when it is first asked for: loading a locale's names takes longer than the whole rest of a small script.
  long ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return long.format(new Date(`${isoDate}T00:00:00Z`));
}
