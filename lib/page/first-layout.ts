import { soon } from './tasks.ts';

/** Milliseconds between two looks at what has come. */
const interval = 4;

/**
 * Lays the first screen out as it comes, piece by piece and in tasks of their own: until it is there nothing is
 * painted, and then one long task would have to do it all.
 */
export function layOutFirstScreen(): void {
  const look = (): void => {
    // Asking for a size has it laid out now.
    document.body?.getBoundingClientRect();
    const isThere = document.getElementById('first-screen') !== null || document.readyState !== 'loading';
    if (!isThere) soon(look, interval);
  };
  soon(look);
}
