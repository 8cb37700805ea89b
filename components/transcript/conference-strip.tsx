import type { Briefing, Section, Turn } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { sectionName } from '../../lib/model/names.ts';
import { wordsInSection, wordsInTurn } from '../../lib/text/length.ts';
import { wordsOf } from '../../lib/text/words.ts';
import { questionersOf } from '../../lib/model/questioner.ts';
import { spokenText } from '../../lib/model/spoken.ts';

const height = 36;
/** Room above the bars for marks of matching passages. */
const marksHeight = 8;
/** Height of a bar, by whose it is: the drawing must be read without colour. */
const barHeights = { question: 24, chair: 4, speakers: [16, 9, 6] } as const;
/** Units of the drawing; the strip is stretched to the width it is given. */
const width = 1000;
const gap = 3;

interface StripProps {
  briefing: Briefing;
  directory: Directory;
  hrefOf: (section: Section) => string;
  current?: string;
  /** Ids of passages that are marked above the bars, and what the marks mean. */
  marked?: { passages: ReadonlySet<string>; name: string };
}

/** The conference drawn to scale: a segment a section, its turns in it, told apart by who speaks. */
export function ConferenceStrip({ briefing, directory, hrefOf, current, marked }: StripProps) {
  const speakers = speakersOf(briefing);
  const total = briefing.sections.reduce((sum, section) => sum + wordsInSection(section), 0);
  const scale = (width - gap * (briefing.sections.length - 1)) / total;
  const offsets = briefing.sections.map((_, index) =>
    briefing.sections.slice(0, index).reduce((sum, before) => sum + wordsInSection(before) * scale + gap, 0),
  );
  const placed = briefing.sections.map((section, index) => ({ section, from: offsets[index] ?? 0, scale }));
  return (
    <figure className="strip note-5" data-marked={marked ? '' : undefined}>
      <svg
        className="h-10.5 w-full overflow-visible"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="group"
        aria-label="The conference to scale"
      >
        {placed.map(({ section, from }) => (
          <a
            key={section.id}
            href={hrefOf(section)}
            aria-label={segmentName(section, directory)}
            aria-current={section.id === current ? 'page' : undefined}
          >
            <title>{segmentName(section, directory)}</title>
            <rect
              className="strip-ground"
              x={round(from)}
              y={height - barHeights.question}
              width={round(wordsInSection(section) * scale)}
              height={barHeights.question}
            />
          </a>
        ))}
        {barsOf(placed, speakers).map(([className, path]) => (
          <path key={className} className={className} d={path} />
        ))}
        {/* Of a `g` that is not displayed browsers lay out the shapes all the same. */}
        <svg className="strip-marks">
          {placed.flatMap(marksOf).map(({ id, x, width }) => (
            <rect
              key={id}
              data-mark={id}
              className={marked?.passages.has(id) ? 'is-match' : undefined}
              x={x}
              width={width}
              height={marksHeight}
            />
          ))}
        </svg>
      </svg>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-quiet">
        {speakers.map((id, index) => (
          <span key={id} className={`key key-speaker-${index + 1}`}>
            {directory.person(id).name}
          </span>
        ))}
        {briefing.chair !== null && (
          <span className="key key-chair">{directory.person(briefing.chair).name}</span>
        )}
        <span className="key key-question">questions</span>
        {marked && <span className="key key-mark">{marked.name}</span>}
        <span>{total.toLocaleString('en-GB')} words</span>
      </figcaption>
    </figure>
  );
}

/** A section, where its segment begins, and how many units a word takes. */
interface Placed {
  section: Section;
  from: number;
  scale: number;
}

/** The bars of all turns, those of a kind as one path: what is drawn before anything is read must be light. */
function barsOf(placed: readonly Placed[], speakers: readonly string[]): [className: string, path: string][] {
  const paths = new Map<string, string>();
  for (const { section, from, scale } of placed) {
    let x = from;
    for (const turn of section.turns) {
      const { className, height: high } = barOf(turn, speakers);
      const wide = wordsInTurn(turn) * scale;
      const bar = `M${round(x)} ${height - high}h${round(Math.max(wide, 1.5))}v${high}H${round(x)}z`;
      paths.set(className, (paths.get(className) ?? '') + bar);
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

function barOf(turn: Turn, speakers: readonly string[]): { className: string; height: number } {
  if (turn.speaker === null) return { className: 'fill-accent', height: barHeights.question };
  const rank = speakers.indexOf(turn.speaker);
  if (rank < 0) return { className: 'fill-quiet', height: barHeights.chair };
  const className = rank === 1 ? 'fill-quiet' : 'fill-ink';
  return { className, height: barHeights.speakers[rank] ?? barHeights.chair };
}

function segmentName(section: Section, directory: Directory): string {
  const asked = questionersOf(section, directory).map((name) => `, ${name}`);
  return `${sectionName(section)}${asked.join('')}: ${wordsInSection(section)} words`;
}

/** Those who speak for the record, in order. */
function speakersOf(briefing: Briefing): string[] {
  return [...new Set(briefing.sections.flatMap((section) => section.speakers))].filter(
    (id) => id !== briefing.chair,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
