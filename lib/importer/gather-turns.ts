import { foldLabel, foldSpace } from '../text/fold.ts';
import { particles } from './label-words.ts';
import type { Candidate } from './candidates.ts';
import { isDirectionAlone } from './directions.ts';
import type { SourceLine } from './source-line.ts';
import { withoutCredits } from './without-credits.ts';
import { noteOf, range, type Note, type RawTurn, type Unsure } from './turn.ts';

/** The turns of a text with everything that stands between them. */
export interface Gathered {
  turns: RawTurn[];
  /** Lines before the first label. */
  head: SourceLine[];
  notes: Note[];
  unsure: Unsure[];
}

/** What says that the transcript is over, and what stands below it. */
const endMark =
  /^[\s*_#[(–—-]*(?:(?:the )?end(?:s|ed)?(?: of (?:the )?(?:transcript|briefing|press conference|interview))?|fin|ende|transcript ends|###|# # #|-?30-?|全文完|完)[\s*_#\])–—.-]*(?:\d{1,2}[:.]\d\d.{0,20})?$|^\s*(?:#\s*){3,}$|^\s*(?:©|copyright\b)|all rights reserved/iu;
const clock =
  /^\s*\(?\d{1,2}[:.]\d\d\s*(?:[ap]\.?\s?m\.?|hrs?|uhr)?\s*\(?(?:[A-Z]{2,5}|local time)?\)?\s*\)?$/iu;

/** A statement has headings of its own; behind questions and answers, one begins what belongs to the page. */
const fewTurns = 4;

const ended = /[.!?…。！？”"»)\]]\s*$/u;
const closed = /[.!?…:;。！？：」』”"’'»)\]]\s*$/u;

/**
 * Cuts a text into turns at its labels; what stands before the first one is the head.
 *
 * @param labels by the index of their line, in the order of the line; the first may stand at its start
 * @param fields indexes of lines such as `Topic: ports`, which nobody speaks
 * @param words that occur in small letters
 */
export function gatherTurns(
  lines: readonly SourceLine[],
  labels: ReadonlyMap<number, readonly Candidate[]>,
  fields: ReadonlySet<number>,
  words: ReadonlySet<string>,
): Gathered {
  const paragraphs = new ParagraphJoiner(lines, words);
  const endsSentences = areSentencesEnded(lines, labels);
  const gathered: Gathered = { turns: [], head: [], notes: [], unsure: [] };
  let isOver = false;
  const lastLabel = [...labels.keys()].reduce((last, index) => Math.max(last, index), -1);
  const titles = new Set(
    [...labels.values()].flat().flatMap(({ line, lastLine }) => range(line + 1, lastLine)),
  );
  lines.forEach((line, index) => {
    const own = labels.get(index) ?? [];
    const turn = gathered.turns.at(-1);
    if (titles.has(index)) return;
    const [first] = own;
    const startsWithLabel = first?.from === 0;
    const lead = line.text.slice(0, first ? first.from : undefined);
    if (first) isOver = false;
    // Below the last turn, a field such as `Media contact:` begins what belongs to the page.
    else if (index > lastLabel && fields.has(index)) isOver = true;
    else if (index > lastLabel && line.isHeading && gathered.turns.length > fewTurns && !isOver) {
      isOver = true;
      gathered.unsure.push({
        line: line.number,
        why: 'a heading; what stands below is taken for the foot of the page',
      });
    } else if (turn && endMark.test(line.text.slice(0, 120)) && line.text.length < 120) isOver = true;
    if (!startsWithLabel) {
      if (!turn) gathered.head.push(line);
      else if (
        isOver ||
        (first === undefined &&
          (fields.has(index) ||
            isHeading(line, lines, index, { isBeforeLabel: labels.has(index + 1), endsSentences })))
      )
        addNote(gathered, line, isOver || fields.has(index) || line.isHeading);
      else paragraphs.add(turn, line, lead);
    }
    if (!turn && first && !startsWithLabel && gathered.turns.length === 0) gathered.head.pop();
    own.forEach((candidate, at) => {
      const begun = beginTurn(
        line,
        lines[candidate.lastLine] ?? line,
        candidate,
        !(startsWithLabel && at === 0),
      );
      gathered.turns.push(begun);
      const labelled = lines[candidate.lastLine] ?? line;
      paragraphs.add(begun, labelled, labelled.text.slice(candidate.to, own[at + 1]?.from));
    });
  });
  const foot = withoutCredits(gathered.turns);
  gathered.notes.push(...foot.notes);
  gathered.unsure.push(...foot.unsure);
  return gathered;
}

/** Keeps a line as a note; where only its look tells that nobody speaks it, the editor is told. */
function addNote({ notes, unsure }: Gathered, line: SourceLine, isPlain: boolean): void {
  notes.push(noteOf(line));
  const text = line.text.trim();
  if (!isPlain && /\p{Ll}/u.test(text) && line.marked.length === 0 && !clock.test(text.slice(0, 60)))
    unsure.push({ line: line.number, why: `\`${text.slice(0, 80)}\` is taken for a heading, not for words` });
}

function beginTurn(first: SourceLine, last: SourceLine, candidate: Candidate, isMidLine: boolean): RawTurn {
  const labelLines = isMidLine ? [first.number] : range(first.number, last.last);
  return { line: first.number, label: candidate.label, candidate, labelLines, pieces: [], isMidLine };
}

/** What else tells a heading from words. */
interface HeadingSigns {
  /** A label stands on the next line. */
  isBeforeLabel: boolean;
  /** Nearly all paragraphs of the text end as sentences do. */
  endsSentences: boolean;
}

/** True where the last lines before labels nearly all end as sentences do. */
function areSentencesEnded(
  lines: readonly SourceLine[],
  labels: ReadonlyMap<number, readonly Candidate[]>,
): boolean {
  const before = [...labels.keys()].flatMap((index) => lines[index - 1]?.text ?? []);
  return (
    before.length > 5 && before.filter((text) => closed.test(text.slice(-20))).length >= before.length * 0.8
  );
}

/** By its markup, or in capitals between blank lines without a sentence's end. */
export function isHeading(
  line: SourceLine,
  lines: readonly SourceLine[],
  index: number,
  { isBeforeLabel, endsSentences }: HeadingSigns = { isBeforeLabel: false, endsSentences: false },
): boolean {
  const text = line.text.trim();
  if (isDirectionAlone(text)) return false;
  if (line.isHeading || clock.test(text.slice(0, 60))) return true;
  const isBlock = line.startsBlock && (lines[index + 1]?.startsBlock ?? true);
  const before = lines[index - 1]?.text ?? '';
  const standsOut = isBlock || (isBeforeLabel && closed.test(before.slice(-20)));
  if (isBlock && isBeforeLabel && isTitle(text)) return true;
  if (isBeforeLabel && endsSentences && isPhraseBelowWords(text, before)) return true;
  if (isBlock && /^(?:\p{Lu}\s+){4,}\p{Lu}$/u.test(text)) return true;
  if (text.length > 120 || /[.?!:,;。？！”"]$/u.test(text)) return false;
  const isAllMarked = line.marked.some(({ from, to }) => from <= 1 && to >= line.text.trimEnd().length - 1);
  if (isAllMarked && !/[.?!]$/u.test(text)) return true;
  return (
    standsOut && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && (isBlock || /\p{L}\s+\p{L}/u.test(text))
  );
}

/** `Annual report`, `2. Draft on pacing (20 min)`: a few words below a sentence that are none themselves. */
function isPhraseBelowWords(text: string, before: string): boolean {
  if (!closed.test(before.slice(-20)) || /[:：]\s*$/u.test(before) || /\p{Ll}[.?!]\s/u.test(text))
    return false;
  return (
    /^(?:\d{1,2}[.)]\s+\S|\p{Lu})/u.test(text) &&
    text.split(/\s+/u).length <= 8 &&
    !/[.?!…:,;–—-]["”»]?$/u.test(text)
  );
}

/** `Questions and Answers:`: a few words, all of them with capitals, and no sentence. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 8 || /[.?!,;。？！]$/u.test(text)) return false;
  return words.every((word) => /^\P{L}*(?:\p{Lu}|$)/u.test(word) || particles.has(foldLabel(word)));
}

/** Joins lines to paragraphs: broken lines of one paragraph become one piece. */
class ParagraphJoiner {
  readonly #isWrapped: boolean;
  readonly #indent: number;
  readonly #words: ReadonlySet<string>;

  constructor(lines: readonly SourceLine[], words: ReadonlySet<string>) {
    this.#words = words;
    const pairs = lines
      .slice(1)
      .flatMap((line, index) => (line.startsBlock ? [] : [lines[index]?.text ?? '']));
    const running = pairs.filter((text) => !closed.test(text.slice(-20))).length;
    this.#isWrapped = pairs.length > 0 && running / pairs.length >= 0.4;
    const indents = lines.map(({ text }) => indentOf(text)).sort((a, b) => a - b);
    this.#indent = indents[indents.length >> 1] ?? 0;
  }

  add({ pieces }: RawTurn, line: SourceLine, words: string): void {
    const text = foldSpace(words);
    if (text === '') return;
    const last = pieces.at(-1);
    const before = last?.parts.at(-1) ?? '';
    if (last && this.#goesOn(before, line, text)) {
      last.parts.push(...this.#joint(last.parts, text), text);
      last.lines.push(...range(line.number, line.last));
    } else pieces.push({ line: line.number, lines: range(line.number, line.last), parts: [text] });
  }

  #goesOn(before: string, line: SourceLine, text: string): boolean {
    if (text.length < 240 && isDirectionAlone(text)) return false;
    const isOpen = !ended.test(before.slice(-20));
    if (isOpen && /^["“(]?\p{Ll}/u.test(text)) return true;
    return this.#isWrapped && !line.startsBlock && indentOf(line.text) <= this.#indent + 1;
  }

  /** What stands between two parts: a word that was broken at the end of a line is whole again. */
  #joint(parts: string[], text: string): string[] {
    const before = parts.at(-1) ?? '';
    const half = /(\p{L}+)([-\u00ad])$/u.exec(before.slice(-40));
    const rest = /^\p{Ll}+/u.exec(text.slice(0, 40))?.[0];
    if (half && rest) {
      const whole = ((half[1] ?? '') + rest).toLowerCase();
      if (half[2] === '\u00ad' || this.#words.has(whole)) parts[parts.length - 1] = before.slice(0, -1);
      return [];
    }
    return /[\p{Script=Han}，。]$/u.test(before.slice(-2)) && /^\p{Script=Han}/u.test(text.slice(0, 2))
      ? []
      : [' '];
  }
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
