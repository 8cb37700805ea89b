/**
 * Stands where the first screen of a page ends, on the widest window: nothing is painted before the browser has
 * read as far, since a frame without the words makes them wait for the next one.
 */
export function FirstScreenEnd() {
  return <i id="first-screen" hidden />;
}
