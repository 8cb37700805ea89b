/** Milliseconds between two looks at what has come. */
const interval = 8;

/**
 * Lays the first screen out as it comes, piece by piece and in tasks of their own: until it is there nothing is
 * painted, and then one long task would have to do it all.
 */
export function layOutFirstScreen(): void {
  const timer = setInterval(() => {
    const isThere = document.getElementById('first-screen') !== null || document.readyState !== 'loading';
    if (isThere) clearInterval(timer);
    // Asking for a size has it laid out now.
    document.body?.getBoundingClientRect();
  }, interval);
}
