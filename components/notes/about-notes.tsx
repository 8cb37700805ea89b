import { quotePath } from '../../lib/model/address.ts';

/** What claims, notes and the verdicts on quotes mean, for the page on how the site is made. */
export function AboutNotes() {
  return (
    <>
      <h2>Claims and notes</h2>
      <p>
        Each claim of a published summary stands beside the words it rests on. <b>Verbatim</b>: its words
        stand in one run in what was said. <b>Close</b>: every word with a meaning is there, if in another
        form; a program decides both. <b>Paraphrase</b> and <b>partial</b> are the editor’s judgement. What no
        passage says is <b>not in this transcript</b>, with the reason.
      </p>
      <p id="note-kind">
        Notes tell what a reader should know of some words. A <b>term</b> is explained, a <b>translation</b>{' '}
        or a <b>figure</b> that may mislead is set right, <b>context</b> is given, a <b>discrepancy</b> within
        the text or with another source is named. Words in which a note found a fault have a wavy line and the
        sign ≠; what is wrong is said first.
      </p>
      <p id="note-strength">
        Each note says what it rests on: a published source, this text, reposts that were not checked against
        the original, or nothing that was checked.
      </p>
      <h2>Checking a quote</h2>
      <p>
        <a href={quotePath}>Paste a quote or a draft</a>, and each quotation gets a verdict and its passage.{' '}
        <b>Verbatim in this rendering</b>: these words, case and punctuation aside. <b>Altered</b>: they
        differ in some words, and these are shown. <b>Stitched</b>: they were said, but in more than one
        place. <b>Another speaker</b>: somebody else said them than the draft says. <b>Not here</b>: no
        passage has them, and the nearest is offered. Whatever is pasted stays in your browser.
      </p>
    </>
  );
}
