/** Height of the drawing, in its units. */
export const stripHeight = 36;

/** How a kind of bar looks: its colour, and the bands it is drawn in, each from one height to another. */
export interface BarLook {
  className: string;
  bands: readonly (readonly [from: number, to: number])[];
}

/** The drawing must be read without colour: whose a bar is, its bands tell alone. */
const question: BarLook = { className: 'fill-accent', bands: [[0, 24]] };
const chair: BarLook = { className: 'fill-quiet', bands: [[0, 4]] };
/** By how early somebody first speaks. */
const speakers: readonly BarLook[] = [
  { className: 'fill-ink', bands: [[0, 16]] },
  { className: 'fill-quiet', bands: [[0, 9]] },
  { className: 'fill-ink', bands: [[0, 6]] },
  { className: 'fill-ink', bands: [[0, 3], [9, 16]] }, // prettier-ignore
  { className: 'fill-quiet', bands: [[11, 16]] },
];
/** All who come after those, and those who interpret or only hand over. */
const others: BarLook = { className: 'fill-quiet', bands: [[0, 2], [5, 7], [10, 12]] }; // prettier-ignore

export const barLooks = { question } as const;

/**
 * The look of the bars of somebody.
 *
 * @param id null for who asks
 * @param recorded ids of those who speak for the record, in order
 * @param chairing id of the moderator, where there is one
 */
export function lookOf(id: string | null, recorded: readonly string[], chairing: string | null): BarLook {
  if (id === null) return question;
  if (id === chairing) return chair;
  return speakers[recorded.indexOf(id)] ?? others;
}

/** The bands of a bar as a path; `x` and `width` are units of the drawing. */
export function pathOfBar({ bands }: BarLook, x: number, width: number): string {
  return bands.map(([from, to]) => `M${x} ${stripHeight - to}h${width}v${to - from}H${x}z`).join('');
}

/** A bar in small before a name. */
export function Swatch({ look }: { look: BarLook }) {
  const isQuestion = look === question;
  return (
    <svg
      className={`me-[0.4rem] inline-block h-[0.6875rem] [print-color-adjust:exact] ${isQuestion ? 'w-[0.2rem]' : 'w-3'}`}
      viewBox={`0 ${stripHeight - 17} 12 17`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path className={look.className} d={pathOfBar(look, 0, 12)} />
    </svg>
  );
}
