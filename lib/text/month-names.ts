/** The English names of the months, whole and cut short as in dates. */
export const monthNames: readonly string[] = (['long', 'short'] as const)
  .flatMap((month) => {
    const format = new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index)));
  })
  .concat('Sept');
