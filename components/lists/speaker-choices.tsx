import type { Directory } from '../../lib/model/directory.ts';
import { countExcerpts, type BriefingExcerpt } from '../../lib/search/excerpts.ts';

interface SpeakerChoicesProps {
  excerpts: readonly BriefingExcerpt[];
  directory: Directory;
  /** The page's own address. */
  path: string;
}

const choice =
  'inline-block py-1.5 aria-[current]:font-semibold aria-[current]:text-accent aria-[current]:no-underline';

/**
 * Narrows a page of excerpts to what one speaker said. Links, so that the choice is an address; the small page script
 * follows them, and without scripts they are not shown, since nothing would narrow the page.
 */
export function SpeakerChoices({ excerpts, directory, path }: SpeakerChoicesProps) {
  const counts = countBySpeaker(excerpts);
  if (counts.size < 2) return null;
  const all = countExcerpts(excerpts).passages;
  return (
    <nav
      id="excerpt-filters"
      className="mb-line label-6 lining-nums print:hidden noscript:hidden"
      aria-label="By speaker"
    >
      <ul className="flex flex-wrap gap-x-5">
        <Choice href={path} name="All speakers" count={all} isCurrent />
        {[...counts].map(([id, count]) => (
          <Choice
            key={id}
            href={`${path}?speaker=${id}`}
            speaker={id}
            name={directory.person(id).name}
            count={count}
          />
        ))}
      </ul>
      <p role="status" className="min-h-6 text-quiet">
        {' '}
      </p>
    </nav>
  );
}

interface ChoiceProps {
  href: string;
  /** Person id; none for all of them. */
  speaker?: string;
  name: string;
  count: number;
  isCurrent?: boolean;
}

function Choice({ href, speaker, name, count, isCurrent }: ChoiceProps) {
  return (
    <li className="whitespace-nowrap">
      <a className={choice} href={href} data-choice={speaker} aria-current={isCurrent}>
        {name}
      </a>{' '}
      <span className="text-note text-quiet">{count.toLocaleString('en-GB')}</span>
    </li>
  );
}

/** Passages of each speaker, in the order in which they first speak; a question has none of the list. */
function countBySpeaker(excerpts: readonly BriefingExcerpt[]): Map<string, number> {
  const counts = new Map<string, number>();
  const sections = excerpts.flatMap((excerpt) => excerpt.sections);
  for (const { turn, passages } of sections.flatMap((section) => section.turns))
    if (turn.speaker !== null) counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + passages.length);
  return counts;
}
