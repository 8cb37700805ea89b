import { plural } from '../../lib/text/amount.ts';
import type { Briefing, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { speakerPath } from '../../lib/model/address.ts';
import { peopleOf, speakersFor } from '../../lib/model/people.ts';
import { officesIn, unnamedInterpreting } from '../../lib/model/parts-taken.ts';
import { sectionName } from '../../lib/model/names.ts';
import { wordsInSection, wordsInTurn } from '../../lib/text/length.ts';
import { wordsOf } from '../../lib/text/words.ts';
import { questionersOf } from '../../lib/model/questioner.ts';
import { neighbourhood } from '../../lib/model/neighbourhood.ts';
import { barLooks, lookOf, pathOfBar, stripHeight, Swatch } from './strip-bar.tsx';
import { spokenText } from '../../lib/model/spoken.ts';

/** Room above the bars for marks of matching passages. */
const marksHeight = 8;
/** Units of the drawing; the strip is stretched to the width it is given. */
const width = 1000;
const gap = 3;

/** What stands before the name of the marks. */
const markKey =
  'before:me-[0.4rem] before:inline-block before:h-[0.4rem] before:w-3 before:bg-accent before:[print-color-adjust:exact]';

interface StripProps {
  briefing: Briefing;
  directory: Directory;
  hrefOf: (section: Section) => string;
  current?: string;
  /** Ids of passages that are marked above the bars, and what the marks mean. */
  marked?: { passages: ReadonlySet<string>; name: string };
  /** With the offices of those who speak, where there is room. */
  hasRoles?: boolean;
  /** True where filters mark the passages that match. */
  hasFilters?: boolean;
}

/** The conference drawn to scale: a segment a section, its turns in it, told apart by who speaks. */
export function ConferenceStrip(props: StripProps) {
  const { briefing, directory, hrefOf, current, marked, hasRoles, hasFilters } = props;
  const speakers = speakersFor(briefing);
  const lengths = briefing.sections.map(wordsInSection);
  const total = lengths.reduce((sum, words) => sum + words, 0);
  const placed = placeSections(briefing.sections, lengths);
  const linked = current === undefined ? briefing.sections : neighbourhood(briefing.sections, current);
  const hasQuestions = briefing.sections.some(({ turns }) => turns.some(({ speaker }) => speaker === null));
  return (
    <figure className="strip note-5 print:leading-[1.35]" data-marked={marked ? '' : undefined}>
      <svg
        className="block h-10.5 w-full overflow-visible"
        viewBox={`0 0 ${width} ${stripHeight}`}
        preserveAspectRatio="none"
        role="group"
        aria-label="The conference to scale"
      >
        {placed
          .filter(({ section }) => linked.includes(section))
          .map(({ section, from, scale }) => (
            <a
              key={section.id}
              href={hrefOf(section)}
              aria-label={segmentName(section, directory)}
              aria-current={section.id === current ? 'page' : undefined}
            >
              <title>{segmentName(section, directory)}</title>
              <rect
                className="fill-sheet in-[a:is(:hover,:focus-visible,[aria-current])]:fill-mark"
                x={round(from)}
                y={stripHeight - 24}
                width={round(wordsInSection(section) * scale)}
                height={24}
              />
            </a>
          ))}
        {barsOf(placed, speakers, briefing.chair).map(([className, path]) => (
          <path key={className} className={`pointer-events-none ${className}`} d={path} />
        ))}
        {(hasFilters || marked) && <Marks placed={placed} marked={marked?.passages} />}
      </svg>
      <StripNumbers placed={placed} />
      <figcaption className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-quiet">
        {peopleOf(briefing).map((id) => {
          const offices = officesIn(briefing, id, directory);
          return (
            <span key={id}>
              <Swatch look={lookOf(id, speakers, briefing.chair)} />
              <a className="text-ink" href={speakerPath(id)}>
                {directory.person(id).name}
              </a>
              {hasRoles && offices.length > 0 && (
                <span className="max-md:hidden">, {offices.join(', ')}</span>
              )}
            </span>
          );
        })}
        {unnamedInterpreting(briefing, directory).map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {hasQuestions && (
          <span className="max-md:hidden">
            <Swatch look={barLooks.question} />
            questions
          </span>
        )}
        {marked && <span className={markKey}>{marked.name}</span>}
        <span className="max-md:hidden">{plural(total, 'word')}</span>
      </figcaption>
    </figure>
  );
}

/** Where passages that match are marked, above the bars. */
function Marks({ placed, marked }: { placed: readonly Placed[]; marked: ReadonlySet<string> | undefined }) {
  return (
    // Of a `g` that is not displayed browsers lay out the shapes all the same.
    <svg className="pointer-events-none hidden fill-none in-data-marked:block [&_.is-match]:fill-accent">
      {placed.flatMap(marksOf).map(({ id, x, width }) => (
        <rect
          key={id}
          data-mark={id}
          className={marked?.has(id) ? 'is-match' : undefined}
          x={x}
          width={width}
          height={marksHeight}
        />
      ))}
    </svg>
  );
}

/** A section, where its segment begins, and how many units a word takes. */
interface Placed {
  section: Section;
  from: number;
  scale: number;
}

function placeSections(sections: readonly Section[], lengths: readonly number[]): Placed[] {
  const total = lengths.reduce((sum, words) => sum + words, 0);
  const scale = (width - gap * (sections.length - 1)) / total;
  let from = 0;
  return sections.map((section, index) => {
    const placed = { section, from, scale };
    from += (lengths[index] ?? 0) * scale + gap;
    return placed;
  });
}

/** So many hundredths of the strip a digit takes on a wide page, and so many on a phone; each further digit one more. */
const roomWide = 2;
const roomNarrow = 5.5;

/** The number of each exchange below its segment. */
function StripNumbers({ placed }: { placed: readonly Placed[] }) {
  return (
    <svg className="mt-1 block h-4 w-full overflow-visible fill-quiet lining-nums print:hidden" aria-hidden>
      {numbersOf(placed).map(({ number, at, isRoomy }) => (
        <text key={number} className={isRoomy ? undefined : 'max-md:hidden'} x={`${round(at)}%`} y="12">
          {number}
        </text>
      ))}
    </svg>
  );
}

/** The numbers that there is room for, where they stand in hundredths of the width, and which of them a phone has. */
function numbersOf(placed: readonly Placed[]): { number: number; at: number; isRoomy: boolean }[] {
  let wideTo = 0;
  let narrowTo = 0;
  return placed.flatMap(({ section: { number }, from }) => {
    const at = (from / width) * 100;
    if (number === null || at < wideTo) return [];
    const more = String(number).length - 1;
    wideTo = at + roomWide + more;
    // Nor does one stand out at the end.
    const isRoomy = at >= narrowTo && at + 2 * (more + 1) <= 100;
    if (isRoomy) narrowTo = at + roomNarrow + more;
    return [{ number, at, isRoomy }];
  });
}

/** The bars of all turns, those of a kind as one path: what is drawn before anything is read must be light. */
function barsOf(
  placed: readonly Placed[],
  speakers: readonly string[],
  chair: string | null,
): [className: string, path: string][] {
  const paths = new Map<string, string>();
  for (const { section, from, scale } of placed) {
    let x = from;
    for (const turn of section.turns) {
      const look = lookOf(turn.speaker, speakers, chair);
      const wide = wordsInTurn(turn) * scale;
      const bar = pathOfBar(look, round(x), round(Math.max(wide, 1.5)));
      paths.set(look.className, (paths.get(look.className) ?? '') + bar);
      x += wide;
    }
  }
  return [...paths];
}

/** Where the marks of a section's passages are drawn. */
function marksOf({ section, from, scale }: Placed): { id: string; x: number; width: number }[] {
  let x = from;
  return section.turns
    .flatMap((turn) => turn.passages)
    .map((passage) => {
      const { id } = passage;
      const wide = wordsOf(spokenText(passage)).length * scale;
      x += wide;
      return { id, x: round(x - wide), width: round(Math.max(wide - 1, 1.5)) };
    });
}

function segmentName(section: Section, directory: Directory): string {
  const asked = questionersOf(section, directory).map((name) => `, ${name}`);
  return `${sectionName(section)}${asked.join('')}: ${plural(wordsInSection(section), 'word')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
