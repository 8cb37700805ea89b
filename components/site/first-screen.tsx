interface Props {
  /** Is nothing above it styled by what comes below the cut of the style sheet? That then stands in here. */
  hasStyle?: boolean;
}

const empty = { __html: '' };

/**
 * Stands where the first screen of a page ends, on the widest window: nothing is painted before the browser has
 * read as far, since a frame without the words makes them wait for the next one.
 */
export function FirstScreenEnd({ hasStyle = false }: Props) {
  // What publishing puts in here is none of the framework's business.
  return hasStyle ? (
    <i id="first-screen" hidden data-style="" dangerouslySetInnerHTML={empty} suppressHydrationWarning />
  ) : (
    <i id="first-screen" hidden />
  );
}
