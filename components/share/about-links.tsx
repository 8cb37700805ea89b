import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { shortReference } from '../../lib/model/names.ts';
import { longDate } from '../../lib/text/dates.ts';

interface AboutLinksProps {
  briefings: readonly Briefing[];
  directory: Directory;
}

/** How to link to what is published here, and how to cite it, by an example from it. */
export function AboutLinks({ briefings, directory }: AboutLinksProps) {
  const example = briefings.map((briefing) => citationOf(briefing, directory)).find(Boolean);
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
        which print carries too{example && `: ${example}`}. Reference managers read all of it but the
        paragraph from the page itself.
      </p>
    </>
  );
}

/** How the first answer of a briefing is cited; null where nobody answers. */
function citationOf({ sections, hosts, date, rendering }: Briefing, directory: Directory): string | null {
  for (const section of sections)
    for (const { act, speaker, passages } of section.turns) {
      const [passage] = passages;
      if (act !== 'answer' || speaker === null || !passage) continue;
      const { name } = directory.person(speaker);
      return [
        name,
        ...hosts,
        `press conference, ${longDate(date)}`,
        rendering,
        shortReference(section, passage),
      ].join(', ');
    }
  return null;
}
