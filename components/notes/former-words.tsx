import type { FormerText } from '../../lib/model/links.ts';
import { longDate } from '../../lib/text/dates.ts';

/** Says that a passage was reworded since it was published, and shows its former words on demand. */
export function FormerWords({ texts }: { texts: readonly FormerText[] }) {
  if (texts.length === 0) return null;
  return (
    <details className="former">
      <summary>Reworded since it was published</summary>
      {texts.map(({ since, text }) => (
        <blockquote key={since + text}>
          <p>
            <time dateTime={since}>{longDate(since)}</time>: “{text}”
          </p>
        </blockquote>
      ))}
    </details>
  );
}
