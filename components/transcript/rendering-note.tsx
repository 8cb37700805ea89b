import type { Briefing } from '../../lib/model/briefing.ts';

/** Whose wording this is; said wherever the words are shown. */
export function RenderingNote({ briefing }: { briefing: Briefing }) {
  const { publisher, url, official } = briefing.source;
  return (
    <p
      className="rendering mt-half max-w-240 break-before-avoid note-5 text-quiet print:leading-[1.35]"
      data-rendering={briefing.rendering}
    >
      {briefing.rendering}. <a href={url}>As published by {publisher}</a>
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
