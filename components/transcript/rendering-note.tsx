import type { Briefing } from '../../lib/model/briefing.ts';

/** Whose wording this is; said wherever the words are shown. */
export function RenderingNote({ briefing }: { briefing: Briefing }) {
  const { publisher, url, official } = briefing.source;
  return (
    <p className="rendering" data-rendering={briefing.rendering}>
      {briefing.rendering}.{' '}
      {url === null ? `As published by ${publisher}` : <a href={url}>As published by {publisher}</a>}
      {official && (
        <>
          {'; the '}
          <a href={official.url}>official text</a> of the {official.publisher} is another translation
        </>
      )}
      . Licence: {briefing.licence}.
    </p>
  );
}
