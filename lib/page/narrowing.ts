import { stepByStep } from './tasks.ts';

/** The work of narrowing the text to what was chosen; who needs the matches waits for it. */
export const narrowing = stepByStep();
