const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `23 October 2024` for `2024-10-23`. */
export function longDate(isoDate: string): string {
  return long.format(new Date(`${isoDate}T00:00:00Z`));
}
