/** How to link to what is published here, and how to cite it. */
export function AboutLinks() {
  return (
    <>
      <h2>Links that last</h2>
      <p>
        The number beside each paragraph is its address, and where scripts are on it offers link, quote and
        citation to copy. It stays with its paragraph for ever. Each exchange also has a page of its own, with
        the question and its answer alone.
      </p>
      <h2>How to cite</h2>
      <p>
        Name the speaker, the event and its date, the rendering, and the paragraph by its short reference,
        which print carries too: Zhao Zhiguo, press conference of the State Council Information Office, 23
        October 2024, English as published by Longbridge, Q4 ¶4. Reference managers read all of it but the
        paragraph from the page itself.
      </p>
    </>
  );
}
