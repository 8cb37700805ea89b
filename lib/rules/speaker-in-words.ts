import type { ParsedBriefing, ParsedContent, ParsedParagraph, ParsedSection } from '../model/parsed.ts';
import { advise, complain } from '../problems/problem.ts';
import { foldLabel } from '../text/fold.ts';
import { labelAt } from './label-at.ts';
import { publishedLabel } from './published-label.ts';

const rule = 'speaker-in-words';

/** A label by its form: a mark of question and answer, a name with a title, a name in capitals, each with a colon. */
const likelyLabels: readonly RegExp[] = [
  /^[*_\s]*(?:Q|A|Question|Answer|Reporter|Journalist|Moderator|Interpreter|Speaker \d+)[*_]*:[*_\s]/iu,
  /^[*_\s]*(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|President|Minister|Secretary|Senator|Governor|Ambassador|General)\.?(?: \p{Lu}[\p{L}'’.-]*){1,3}[*_]*:[*_\s]/iu,
  /^[*_\s]*(?=[^:]*\p{Lu} \p{Lu})\p{Lu}[\p{Lu}\s.'’-]{2,40}(?:,[^:.!?]{1,80})?[*_]*:[*_\s]/u,
];

/**
 * Nobody's words hold another speaker's label: where one stands at the beginning of a paragraph or of a sentence, a
 * turn was lost, and its words stand under a wrong name. What only looks like a label is told as something to look at.
 */
export function speakerInWords(content: ParsedContent): void {
  const names = [
    ...content.people.fields.value.map(({ name }) => name),
    ...content.outlets.fields.value.flatMap(({ name, also }) => [name, ...also]),
  ];
  for (const briefing of content.briefings) {
    const labels = [...names, ...labelsOf(briefing)].map(foldLabel).filter((label) => label.length > 2);
    for (const section of briefing.sections)
      for (const turn of section.turns)
        for (const paragraph of turn.paragraphs) check(section, paragraph, labels);
  }
}

/** `OPENING REMARKS`, `END`, `* * *`: a short paragraph in capitals or of signs that ends no sentence. */
function looksLikeHeading(text: string): boolean {
  if (/^[-–—*#=_ ]+$/u.test(text) || /^[-–—*#[( ]*(?:ENDS?|FIN|FINIS)[-–—*#\]) ]*$/u.test(text)) return true;
  const count = text.split(' ').length;
  const isInCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return isInCapitals && count > 1 && count <= 12 && !/[.!?…:,;"”]$/u.test(text);
}

function check(
  { file }: ParsedSection,
  { text, place, isLiteral, directions }: ParsedParagraph,
  labels: string[],
): void {
  if (!directions && looksLikeHeading(text)) {
    const message = `Unexpected \`${text}\` as words of a turn, which looks like a heading, expected it in \`not_spoken\` of briefing.md, or as a stage direction`;
    advise(file, rule, message, place);
    return;
  }
  for (const at of startsIn(text)) {
    const label = labelAt(text, at, labels);
    // Only with a colon behind it is a name no part of what is said.
    const known =
      label && /[:：][*_\s]*$/u.test(text.slice(at, label.end)) ? text.slice(at, label.end).trim() : null;
    const likely = likelyLabels.map((form) => form.exec(text.slice(at))?.[0].trim()).find(Boolean);
    const found = known ?? likely;
    if (!found) continue;
    const tell = known ? complain : advise;
    tell(
      file,
      rule,
      `Unexpected \`${found}\` in the words of a turn, expected a turn of its own, with a heading, where somebody else speaks`,
      isLiteral ? { line: place.line, column: place.column + at } : place,
    );
    return;
  }
}

/** Where a label can stand: at the beginning, and behind a sentence. */
function startsIn(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(/[.!?…。！？]["”’')\]]*\s+/gu), ({ 0: end, index }) => index + end.length),
  ];
}

function labelsOf({ sections }: ParsedBriefing): string[] {
  return sections.flatMap((section) =>
    section.turns.map((turn, index) => publishedLabel(section, turn, index).text),
  );
}
