import type { VFile } from 'vfile';
import type { Fields, ParsedBriefing, ParsedParagraph, ParsedSection, ParsedSummary, Place } from '../model/parsed.ts';
import type { RepairFields } from '../model/schemas.ts';
import { findRepair } from '../text/repaired.ts';
import { isBreak } from '../text/repairs.ts';
import { wordsOf } from '../text/words.ts';

/** A repair together with where its front matter stands. */
export interface RepairAtPlace {
  fields: RepairFields;
  place: Place;
}

/** One word as it was published, with the place in the content where it stands now. */
export interface PublishedWord {
  text: string;
  file: VFile;
  place: Place;
  /** Set on the first word of a turn: how the source labels its speaker. */
  label: string | null;
  startsParagraph: boolean;
  /** The repair that added a mark to this word. */
  repair: RepairAtPlace | null;
  /** Set on the first word of a paragraph: the repair that restored the break before it. */
  breakRepair: RepairAtPlace | null;
}

/** The words of a briefing as they were published: summary, then sections, with the repairs undone. */
export function publishedWords({ summary, sections }: ParsedBriefing): PublishedWord[] {
  const inOrder = [...sections].sort((a, b) => a.order - b.order);
  let lostBreak: RepairAtPlace | null = null;
  const words = [...(summary ? wordsOfSummary(summary) : [])];
  for (const section of inOrder) {
    const next = wordsOfSection(section, lostBreak);
    words.push(...next.words);
    lostBreak = next.lostBreak;
  }
  return words;
}

function wordsOfSummary({ file, fields, paragraphs }: ParsedSummary): PublishedWord[] {
  const { title, published, machine_made: machine } = fields.value;
  const heads: [string, Place][] = [
    [title, fields.at(['title'])],
    [published, fields.at(['published'])],
  ];
  if (machine) heads.push([machine.label, fields.at(['machine_made', 'label'])]);
  const asParagraphs = heads.map(([text, place]): ParsedParagraph => ({ text, place, isLiteral: false }));
  const keys = fields.value.paragraphs ?? paragraphs.map((_, index) => `p${index + 1}`);
  const body = wordsOfParagraphs(file, fields, paragraphs, keys, null);
  return [...asParagraphs.flatMap((head) => wordsOfParagraph(file, head, [])), ...body.words];
}

interface WordsAndBreak {
  words: PublishedWord[];
  /** The repair that restored the break behind the last paragraph. */
  lostBreak: RepairAtPlace | null;
}

function wordsOfSection(section: ParsedSection, breakBefore: RepairAtPlace | null): WordsAndBreak {
  const { file, fields, turns } = section;
  const { passages, label, labels } = fields.value;
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  const body = wordsOfParagraphs(file, fields, paragraphs, Object.keys(passages), breakBefore);

  const firsts = body.words.filter((word) => word.startsParagraph);
  let index = 0;
  turns.forEach((turn, number) => {
    const first = firsts[index];
    if (first) first.label = (number === 0 ? label : undefined) ?? labels[`t${number + 1}`] ?? turn.name;
    index += turn.paragraphs.length;
  });
  return body;
}

function wordsOfParagraphs(
  file: VFile,
  fields: Fields<{ repairs: RepairFields[] }>,
  paragraphs: readonly ParsedParagraph[],
  keys: readonly string[],
  breakBefore: RepairAtPlace | null,
): WordsAndBreak {
  let lostBreak = breakBefore;
  const words = paragraphs.flatMap((paragraph, index) => {
    const repairs = fields.value.repairs
      .map((repair, number): RepairAtPlace => ({ fields: repair, place: fields.at(['repairs', number]) }))
      .filter((repair) => repair.fields.passage === keys[index]);
    const found = wordsOfParagraph(file, paragraph, repairs);
    if (found[0]) found[0].breakRepair = lostBreak;
    lostBreak = repairs.find((repair) => isBreak(repair.fields.kind)) ?? null;
    return found;
  });
  return { words, lostBreak };
}

function wordsOfParagraph(file: VFile, paragraph: ParsedParagraph, repairs: readonly RepairAtPlace[]): PublishedWord[] {
  const { text, place, isLiteral } = paragraph;
  const words: PublishedWord[] = wordsOf(text).map((word, index) => ({
    text: word.text,
    file,
    place: isLiteral ? { line: place.line, column: place.column + word.offset } : place,
    label: null,
    startsParagraph: index === 0,
    repair: null,
    breakRepair: null,
  }));
  const offsets = wordsOf(text).map((word) => word.offset);
  for (const repair of repairs) {
    const span = findRepair(text, repair.fields);
    if (typeof span === 'string' || span.from === span.to) continue;
    const index = offsets.findLastIndex((offset) => offset < span.to);
    const word = words[index];
    const offset = offsets[index];
    if (!word || offset === undefined) continue;
    word.text = word.text.slice(0, span.from - offset) + word.text.slice(span.to - offset);
    word.repair = repair;
  }
  return words;
}
