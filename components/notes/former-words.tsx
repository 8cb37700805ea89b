import type { FormerText, Withdrawn } from '../../lib/model/links.ts';
import { longDate } from '../../lib/text/dates.ts';

/** Says when a passage was reworded since it was published, and shows its former words on demand. */
export function FormerWords({ texts }: { texts: readonly FormerText[] }) {
  const last = texts.at(-1);
  if (!last) return null;
  return (
    <details className="former note-5 text-quiet">
      <summary>Reworded on {longDate(last.until)}</summary>
      {texts.map(({ since, until, text }) => (
        <blockquote key={since + text}>
          <p>
            Until <time dateTime={until}>{longDate(until)}</time>: “
            <span data-until={longDate(until)}>{text}</span>”
          </p>
        </blockquote>
      ))}
    </details>
  );
}

/** What was taken back after it was published: its links lead here. */
export function WithdrawnWords({ withdrawn }: { withdrawn: readonly Withdrawn[] | undefined }) {
  return withdrawn?.map(({ id, since, why, sentences }) => (
    <p key={id} id={id} className="withdrawn mt-half border-y border-rule py-2 label-5.5 text-quiet">
      {sentences.map((sentence) => (
        <span key={sentence} id={sentence} className="withdrawn" />
      ))}
      Withdrawn on <time dateTime={since}>{longDate(since)}</time>: {why}
    </p>
  ));
}
