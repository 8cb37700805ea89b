import type { Briefing, Section, Turn } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { sectionName } from '../../lib/model/names.ts';
import { wordsInSection, wordsInTurn } from '../../lib/text/length.ts';
import { wordsOf } from '../../lib/text/words.ts';

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
  return (
    <figure className="strip" data-marked={marked ? '' : undefined}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="group"
        aria-label="The conference to scale"
      >
        {briefing.sections.map((section, index) => (
          <Segment
            key={section.id}
            section={section}
            speakers={speakers}
            name={segmentName(section, directory)}
            href={hrefOf(section)}
            from={offsets[index] ?? 0}
            scale={scale}
            isCurrent={section.id === current}
            marked={marked?.passages}
          />
        ))}
      </svg>
      <figcaption>
        {speakers.map((id, index) => (
          <span key={id} className={`key key-speaker-${index + 1}`}>
            {directory.person(id).name}
          </span>
        ))}
        <span className="key key-chair">{directory.person(briefing.chair).name}</span>
        <span className="key key-question">questions</span>
        {marked && <span className="key key-mark">{marked.name}</span>}
        <span>{total.toLocaleString('en-GB')} words</span>
      </figcaption>
    </figure>
  );
}

interface SegmentProps {
  section: Section;
  speakers: readonly string[];
  name: string;
  href: string;
  from: number;
  scale: number;
  isCurrent: boolean;
  marked: ReadonlySet<string> | undefined;
}

function Segment({ section, speakers, name, href, from, scale, isCurrent, marked }: SegmentProps) {
  const starts = section.turns.map((_, index) =>
    section.turns.slice(0, index).reduce((sum, turn) => sum + wordsInTurn(turn), 0),
  );
  return (
    <a href={href} aria-label={name} aria-current={isCurrent ? 'page' : undefined}>
      <title>{name}</title>
      <g className="strip-marks">
        {marksOf(section).map(({ id, start, words }) => (
          <rect
            key={id}
            data-mark={id}
            className={marked?.has(id) ? 'is-match' : undefined}
            x={round(from + start * scale)}
            width={round(Math.max(words * scale - 1, 1.5))}
            height={marksHeight}
          />
        ))}
      </g>
      <rect
        className="strip-ground"
        x={round(from)}
        y={height - barHeights.question}
        width={round(wordsInSection(section) * scale)}
        height={barHeights.question}
      />
      {section.turns.map((turn, index) => {
        const bar = barOf(turn, speakers);
        return (
          <rect
            key={index}
            className={bar.className}
            x={round(from + (starts[index] ?? 0) * scale)}
            y={height - bar.height}
            width={round(Math.max(wordsInTurn(turn) * scale, 1.5))}
            height={bar.height}
          />
        );
      })}
    </a>
  );
}

/** Where each passage of a section stands in it, in words. */
function marksOf(section: Section): { id: string; start: number; words: number }[] {
  let start = 0;
  return section.turns
    .flatMap((turn) => turn.passages)
    .map(({ id, text }) => {
      const words = wordsOf(text).length;
      start += words;
      return { id, start: start - words, words };
    });
}

function barOf(turn: Turn, speakers: readonly string[]): { className: string; height: number } {
  if (turn.speaker === null) return { className: 'bar-question', height: barHeights.question };
  const rank = speakers.indexOf(turn.speaker);
  if (rank < 0) return { className: 'bar-chair', height: barHeights.chair };
  return { className: `bar-speaker-${rank + 1}`, height: barHeights.speakers[rank] ?? barHeights.chair };
}

function segmentName(section: Section, directory: Directory): string {
  const asked = section.askedBy ? `, ${directory.outlet(section.askedBy).name}` : '';
  return `${sectionName(section)}${asked}: ${wordsInSection(section)} words`;
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
