import { readCapitalsAndStop } from './capitals-and-stop.ts';
import { shapeOf, type LabelShape } from './label-shape.ts';
import type { SourceLine, Span } from './source-line.ts';

/**
 * How a label is told from the words behind it: by a colon, by a full stop (`CHAIR MOLE. Good`), by standing
 * alone on its line, by being a bare letter (`Q    Thanks`), or by markup that names the speaker.
 */
export type LabelForm = 'colon' | 'stop' | 'alone' | 'bare' | 'attribute';

/** A place that may be a speaker's label. */
export interface Candidate {
  /** Index of its line. */
  line: number;
  /** The label as printed, without what ends it. */
  label: string;
  /** Where it stands in the line, with what ends it; words begin at `to`. */
  from: number;
  to: number;
  form: LabelForm;
  shape: LabelShape;
  /** True when nothing follows it on its line. */
  isAlone: boolean;
  /** True when markup sets it off. */
  isMarked: boolean;
  /** True when a bullet stands before it. */
  hasBullet: boolean;
  /** A time that stands with it, as printed. */
  time: string | null;
  /** True when the words behind it, on its line, begin in small letters. */
  goesOnSmall: boolean;
  /** Index of a further line that belongs to the label, such as the title below a name; else its own line. */
  lastLine: number;
}

const longestLabel = 220;
const bullet = /^[\s\u200b]*[•·▪●◦‣➤►*–—-]\s+/u;
const timeWords = String.raw`[([<]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]>]?`;
const leadingTime = new RegExp(`^${timeWords}[\\s\\p{Pd}]*(?=[\\p{L}<*])`, 'u');
const trailingTime = new RegExp(`[\\s\\p{Pd}|,]*(${timeWords})\\s*$`, 'u');
const timeOnly = new RegExp(`^\\s*${timeWords}\\s*$`, 'u');
/** `Q    Thanks`, `Q. How`, `Q Thanks`; other letters need a sign or wide space behind them. */
const bareLetter =
  /^(?:(Q)(?: ?[–—-]\s+(?=["“«]?[\p{Lu}¿¡])|[.]\s+|\s*\u00a0+\s*|\t+\s*|\s{2,}|\s(?=\(\p{L}|["“«(\u2018]?[\p{Lu}¿¡]|$))|([APRF])(?: ?[–—-]\s+(?=["“«]?[\p{Lu}¿¡])|[.]\s+|\s*\u00a0+\s*|\t+\s*|\s{2,}))/u;

/** Every place at the start of a line that may be a label, at most one of each form. */
export function candidatesOf(line: SourceLine, index: number): Candidate[] {
  if (line.speaker !== null) return [attribute(line, index, line.speaker)];
  const lead =
    bullet.exec(line.text.slice(0, 40))?.[0].length ??
    /^[\s\u200b]*/u.exec(line.text.slice(0, 200))?.[0].length ??
    0;
  const time = leadingTime.exec(line.text.slice(lead, lead + 20));
  const start = lead + (time?.[0].length ?? 0);
  const near = line.text.slice(start, start + longestLabel + 60);
  const base = { line: index, lastLine: index, hasBullet: lead > 0 && bullet.test(line.text.slice(0, 40)) };
  const make = (found: FoundLabel | null, form: LabelForm): Candidate[] => {
    if (!found || found.label === '') return [];
    const isAlone = line.text.slice(start + found.length).trim() === '';
    const to = start + found.length;
    const goesOnSmall = /^[\s"“«(]*\p{Ll}/u.test(line.text.slice(to, to + 40));
    const isMarked = isWithin(line.marked, start, start + found.label.length);
    return [
      {
        ...base,
        label: found.label,
        from: 0,
        to,
        form,
        shape: shapeOf(found.label),
        isAlone,
        isMarked,
        time: found.time ?? time?.[0].trim() ?? null,
        goesOnSmall,
      },
    ];
  };
  return [
    ...make(bare(near), 'bare'),
    ...make(nickname(near), 'colon'),
    ...make(endedByColon(near, line, start), 'colon'),
    ...make(readCapitalsAndStop(near), 'stop'),
    ...make(standingAlone(near, line, start), 'alone'),
  ];
}

interface FoundLabel {
  label: string;
  /** How far the label reaches, with its sign and the space behind it. */
  length: number;
  time?: string | null;
}

function attribute(line: SourceLine, index: number, label: string): Candidate {
  const own = line.text.trim().replace(/\s*[:：]\s*$/u, '') === label;
  return {
    line: index,
    lastLine: index,
    label,
    from: 0,
    to: own ? line.text.length : 0,
    form: 'attribute',
    shape: shapeOf(label),
    isAlone: own,
    isMarked: false,
    hasBullet: false,
    time: null,
    goesOnSmall: false,
  };
}

function bare(near: string): FoundLabel | null {
  const match = bareLetter.exec(near.slice(0, 60));
  return match ? { label: match[1] ?? match[2] ?? '', length: match[0].length } : null;
}

/** `<ana> I filed it`, as chats write it. */
function nickname(near: string): FoundLabel | null {
  const match = /^<([^<>\s]{1,30})>\s+/u.exec(near);
  return match ? { label: match[1] ?? '', length: match[0].length } : null;
}

/** The first colon that is neither in a time, nor in an address, nor in brackets. */
function endedByColon(near: string, line: SourceLine, start: number): FoundLabel | null {
  // A quotation begins with a mark; a label has one around a nickname at most.
  if (/^<[^<>\s]{1,30}>\s|^["'‘]/u.test(near)) return null;
  let depth = 0;
  for (let at = 0; at < Math.min(near.length, longestLabel); at++) {
    const sign = near[at] ?? '';
    if ('([（'.includes(sign)) depth++;
    else if (')]）'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[?!;“”«»？！。；]/u.test(sign)) return null;
    if (sign !== ':' && sign !== '：') continue;
    const isTime = /\d/u.test(near[at - 1] ?? '') && /\d/u.test(near[at + 1] ?? '');
    if (isTime || depth > 0) continue;
    if (near.startsWith('//', at + 1)) return null;
    return colonLabel(near, at, line, start);
  }
  return null;
}

function colonLabel(near: string, at: number, line: SourceLine, start: number): FoundLabel | null {
  const before = near.slice(0, at);
  const timed = trailingTime.exec(before);
  const label = (timed ? before.slice(0, timed.index) : before).trim().replace(/^<([^<>]+)>$/u, '$1');
  if (!/[\p{L}]/u.test(label) || label.length > longestLabel) return null;
  // A sentence, not a label: `Thank you. Let me say: …`, but `Mr. Ole B. Rask` and `St. Ives Post`.
  if (/\p{Ll}{4,}[.]\s/u.test(label)) return null;
  const rest = near.slice(at + 1);
  // A heading that is bold as a whole has its colon inside it.
  const isInHeading = line.isHeading && isWithin(line.marked, start, line.text.trimEnd().length);
  if (isInHeading && rest.trim() !== '') return null;
  const time = new RegExp(`^\\s*(${timeWords})\\s*`, 'u').exec(rest.slice(0, 40));
  const isTimeAlone = time !== null && line.text.slice(start + at + 1 + time[0].length).trim() === '';
  const space = isTimeAlone ? (time[0].length ?? 0) : (/^\s*/u.exec(rest)?.[0].length ?? 0);
  return { label, length: at + 1 + space, time: timed?.[1] ?? (isTimeAlone ? (time[1] ?? null) : null) };
}

/** A short line without a sentence's end, or words set off by markup before others that are not. */
function standingAlone(near: string, line: SourceLine, start: number): FoundLabel | null {
  const whole = line.text.slice(start).trim();
  const mark = line.marked.find(({ from }) => from >= start && line.text.slice(start, from).trim() === '');
  if (mark && mark.to - start < longestLabel && line.text.slice(mark.to).trim() !== '') {
    const label = line.text.slice(mark.from, mark.to).trim();
    if (/[:：.?!,;]$/u.test(label) || /^\s*[:：]/u.test(line.text.slice(mark.to))) return null;
    return { label, length: mark.to - start + (/^\s*/u.exec(line.text.slice(mark.to))?.[0].length ?? 0) };
  }
  if (whole.length > 140 || timeOnly.test(whole)) return null;
  const timed = trailingTime.exec(whole);
  const label = (timed ? whole.slice(0, timed.index) : whole).trim();
  if (/[.?!:：;,…。？！"”]$/u.test(label) && !/\b(?:Jr|Sr|Inc|Co|Ltd)\.$/u.test(label)) return null;
  if (!/\p{L}/u.test(label) || /[:：]\s|:\/\/|^[([（]/u.test(label)) return null;
  return { label, length: near.length, time: timed?.[1] ?? null };
}

function isWithin(marked: readonly Span[], from: number, to: number): boolean {
  return marked.some((span) => span.from <= from + 1 && span.to >= to - 1);
}
