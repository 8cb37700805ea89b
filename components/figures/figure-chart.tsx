import { scaleLinear } from 'd3-scale';
import type { Chart, ChartRow } from '../../lib/figures/charts.ts';
import { largeNumber } from '../../lib/text/large-number.ts';

/** Units of the drawing, which are pixels where it is as wide as on a phone. */
const width = 360;
const barHeight = 9;
const lineHeight = 17;
const gap = 8;
/** Between a label and its bar. */
const lead = 3;
const axisHeight = 18;
/** So wide is a letter of the labels at most, on average. */
const letter = 6.5;

/** Figures beside one another as bars, drawn at build, each with its label and its value; a table has the same. */
export function FigureChart({ chart: { id, title, unit, rows, leftOut } }: { chart: Chart }) {
  return (
    <figure className="mb-line break-inside-avoid" aria-labelledby={`${id}-title`}>
      <figcaption
        id={`${id}-title`}
        className="border-t border-rule pt-2 label-5.5 print:text-[9pt] print:leading-[1.35]"
      >
        <b>{title}</b> <span className="text-quiet">in {unit}</span>
      </figcaption>
      <Bars title={title} unit={unit} rows={rows} />
      {leftOut.length > 0 && (
        <p className="note-5 text-quiet print:leading-[1.35]">
          Not drawn:{' '}
          {leftOut.map((figure, index) => (
            <span key={figure.id}>
              {index > 0 && '; '}
              <a href={`#${figure.id}`}>{figure.label}</a> (<b className="text-ink">{figure.finding}</b>)
            </span>
          ))}
          .
        </p>
      )}
      <details className="note-5 text-quiet print:hidden">
        <summary className="py-0.5">As a table</summary>
        <table className="w-full max-w-90 border-collapse text-ink lining-nums tabular-nums">
          <thead className="sr-only">
            <tr>
              <th scope="col">Subject</th>
              <th scope="col">{unit}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-t border-rule align-baseline">
                <th scope="row" className="py-1 pe-4 text-start font-normal">
                  <a href={`#${row.id}`}>{row.label}</a>
                </th>
                <td className="text-end">{row.shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** All of one colour, that of the words around: what is told apart is told by length and by words. */
function Bars({ title, unit, rows }: Pick<Chart, 'title' | 'unit' | 'rows'>) {
  const room = Math.max(...rows.map(({ shown }) => shown.length)) * letter + 8;
  const values = rows.map(({ value }) => value);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(4)
    .range([0, width - room]);
  const placed = placeRows(rows);
  const bottom = placed.at(-1)?.end ?? 0;
  const ticks = x.ticks(3);
  return (
    <svg
      className="mt-2 block w-full max-w-90 overflow-visible fill-current font-sans text-[13px] lining-nums tabular-nums print:max-w-[80mm] [&_text]:stroke-paper [&_text]:stroke-3 [&_text]:[paint-order:stroke] [&_text]:forced-colors:stroke-none"
      viewBox={`0 0 ${width} ${bottom + axisHeight}`}
      role="img"
      aria-label={`Bars: ${title}, in ${unit}: ${rows.map(({ label, shown }) => `${label}, ${shown}`).join('; ')}`}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="stroke-current opacity-25" d={`M${round(x(tick))} 0V${bottom}`} />
          <text
            className="text-[11px] opacity-80"
            x={round(x(tick))}
            y={bottom + axisHeight - 5}
            textAnchor={x(tick) === 0 ? 'start' : 'middle'}
          >
            {largeNumber(tick)}
          </text>
        </g>
      ))}
      {placed.map(({ row, lines, top, end }) => (
        <g key={row.id}>
          {lines.map((line, index) => (
            <text key={line} x="0" y={top + lineHeight * (index + 1) - 4}>
              {line}
            </text>
          ))}
          <rect
            className="opacity-70"
            x={round(Math.min(x(0), x(row.value)))}
            y={end - gap - barHeight}
            width={round(Math.max(Math.abs(x(row.value) - x(0)), 1))}
            height={barHeight}
          />
          <text className="font-semibold" x={round(Math.max(x(0), x(row.value)) + 6)} y={end - gap}>
            {row.shown}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface PlacedRow {
  row: ChartRow;
  /** The label, broken into lines. */
  lines: string[];
  top: number;
  end: number;
}

function placeRows(rows: readonly ChartRow[]): PlacedRow[] {
  let end = 0;
  return rows.map((row) => {
    const top = end;
    const lines = linesOf(row.label, Math.floor(width / letter));
    end = top + lines.length * lineHeight + lead + barHeight + gap;
    return { row, lines, top, end };
  });
}

/** Breaks words into lines of so many letters at most. */
function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
