/** The ordinals that are written in words, from the first on. */
export const englishOrdinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u);

/** What stands behind a number and tells little of its own, folded as `tokensOf` folds it. */
export const englishUnits: ReadonlySet<string> = new Set(['percent', 'usd', 'euro', 'pound', 'yuan', 'rmb']);
