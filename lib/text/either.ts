/** Joins what one may choose between: `a, b or c`. */
export const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
