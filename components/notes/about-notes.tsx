/** What the marks of claims and notes mean, for the page on how the site is made. */
export function AboutNotes() {
  return (
    <>
      <h2>Claims and notes</h2>
      <p>
        Each claim of a published summary stands beside the words it rests on. <b>Verbatim</b>: its words
        stand in one run in what was said. <b>Close</b>: every word with a meaning is there, if in another
        form; a program decides both. <b>Paraphrase</b> and <b>partial</b> are the editor’s judgement. What no
        passage says is <b>not in this transcript</b>, with the reason. Notes tell what a reader should know
        of some words, and what that rests on: a published source, this text, reposts that were not checked
        against the original, or nothing that was checked.
      </p>
    </>
  );
}
