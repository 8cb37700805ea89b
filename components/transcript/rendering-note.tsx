import type { Briefing } from '../../lib/model/briefing.ts';

/** Whose wording this is, said wherever the words are shown; where it stands and under what licence, on demand. */
export function RenderingNote({ briefing }: { briefing: Briefing }) {
  const { publisher, url, official } = briefing.source;
  return (
    <details
      className="rendering mt-2 max-w-240 break-before-avoid note-5 text-quiet print:leading-[1.35]"
      data-rendering={briefing.rendering}
    >
      <summary>{briefing.rendering}</summary>
      {url === null ? `As published by ${publisher}` : <a href={url}>As published by {publisher}</a>}
      {official && (
        <>
          {'; the '}
          <a href={official.url}>official text</a> of the {official.publisher} is another translation
        </>
      )}
      . Licence: {briefing.licence}.
    </details>
  );
}
