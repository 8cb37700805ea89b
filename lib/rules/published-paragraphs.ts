import type { VFile } from 'vfile';
import type {
  Fields,
  ParsedBriefing,
  ParsedParagraph,
  ParsedSection,
  ParsedSummary,
  Place,
} from '../model/parsed.ts';
import type { RepairFields } from '../model/schemas.ts';
import { publishedLabel } from './published-label.ts';
import { inOrder } from './section-ids.ts';
import { findRepair } from '../text/repaired.ts';

/** A repair together with where its front matter stands. */
export interface RepairAtPlace {
  fields: RepairFields;
  file: VFile;
  place: Place;
  /** False when it is not where it says; `real-repair` tells why. */
  isFound: boolean;
}

/** A paragraph of the content with all that is needed to tell how it was published. */
export interface PublishedParagraph {
  file: VFile;
  paragraph: ParsedParagraph;
  repairs: RepairAtPlace[];
  /** The label before it, with its place; null where the paragraph begins no turn, or a turn without label. */
  label: { text: string; place: Place } | null;
}

/** The paragraphs of a briefing in the order in which they were published: summary, then sections. */
export function publishedParagraphs({ summary, sections }: ParsedBriefing): PublishedParagraph[] {
  return [
    ...(summary ? paragraphsOfSummary(summary) : []),
    ...inOrder(sections).flatMap(paragraphsOfSection),
  ];
}

function paragraphsOfSummary({ file, fields, paragraphs }: ParsedSummary): PublishedParagraph[] {
  const { title, published, machine_made: machine } = fields.value;
  const heads: [string, Place][] = [
    [title, fields.at(['title'])],
    [published, fields.at(['published'])],
  ];
  if (machine) heads.push([machine.label, fields.at(['machine_made', 'label'])]);
  const repairs = repairsByParagraph(file, fields, paragraphs, summaryKeys(fields, paragraphs));
  const plain = (paragraph: ParsedParagraph, own: RepairAtPlace[] = []): PublishedParagraph => ({
    file,
    paragraph,
    repairs: own,
    label: null,
  });
  return [
    ...heads.map(([text, place]) => plain({ text, place, isLiteral: false })),
    ...paragraphs.map((paragraph, index) => plain(paragraph, repairs[index])),
  ];
}

/** The numbers of a summary's paragraphs: as the front matter lists them, or else counted. */
export function summaryKeys(
  fields: ParsedSummary['fields'],
  paragraphs: readonly ParsedParagraph[],
): string[] {
  return fields.value.paragraphs ?? paragraphs.map((_, index) => `p${index + 1}`);
}

function paragraphsOfSection(section: ParsedSection): PublishedParagraph[] {
  const { file, fields, turns } = section;
  const paragraphs = turns.flatMap((turn) => turn.paragraphs);
  const repairs = repairsByParagraph(file, fields, paragraphs, Object.keys(fields.value.passages));
  const labels = new Map(
    turns.map((turn, index) => [turn.paragraphs[0], publishedLabel(section, turn, index)]),
  );
  return paragraphs.map((paragraph, index) => {
    const label = labels.get(paragraph);
    return { file, paragraph, repairs: repairs[index] ?? [], label: label?.text ? label : null };
  });
}

/** Which repairs are of which paragraph: by number, or where they are not there, by their words. */
function repairsByParagraph(
  file: VFile,
  fields: Fields<{ repairs: RepairFields[] }>,
  paragraphs: readonly ParsedParagraph[],
  keys: readonly string[],
): RepairAtPlace[][] {
  const lists = paragraphs.map((): RepairAtPlace[] => []);
  fields.value.repairs.forEach((repair, index) => {
    const holding = paragraphs.map(({ text }) => typeof findRepair(text, repair) === 'object');
    const numbered = keys.length === paragraphs.length ? keys.indexOf(repair.passage) : -1;
    const at = holding[numbered] || !holding.includes(true) ? numbered : holding.indexOf(true);
    const place = fields.at(['repairs', index]);
    lists[at]?.push({ fields: repair, file, place, isFound: holding[at] ?? false });
  });
  return lists;
}
