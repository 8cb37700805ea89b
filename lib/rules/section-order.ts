import type { ParsedBriefing, ParsedContent, ParsedSection } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

const rule = 'section-order';

/** As many as an id has room for. */
const mostSections = 9999;

/**
 * Sections begin with the opening, end with the closing, and each has a number of its own. The number of an
 * exchange is part of its address, so a gap is no fault: numbers of withdrawn exchanges are not used again.
 */
export function sectionOrder(content: ParsedContent): void {
  content.briefings.forEach(checkNumbers);
  content.briefings.forEach(checkKinds);
}

function checkNumbers({ file, sections }: ParsedBriefing): void {
  if (sections.length === 0)
    complain(
      file,
      rule,
      'Missing sections, expected files such as `00-opening.md`, `01-budget.md` beside this one',
      { line: 1, column: 1 },
    );
  const byOrder = new Map<number, ParsedSection>();
  for (const section of sections) {
    const other = byOrder.get(section.order);
    if (other)
      complain(
        section.file,
        rule,
        `Unexpected number \`${section.order}\` in the file name, expected one of its own: \`${other.file.basename}\` has it`,
        { line: 1, column: 1 },
      );
    else byOrder.set(section.order, section);
    if (section.order > mostSections)
      complain(
        section.file,
        rule,
        `Unexpected number \`${/^\d+/.exec(section.file.basename ?? '')?.[0] ?? ''}\` in the file name, expected at most ${mostSections}`,
        { line: 1, column: 1 },
      );
    if (section.order === 0 && section.fields.value.kind === 'exchange')
      complain(
        section.file,
        rule,
        'Unexpected number `0` of an exchange in the file name, expected `1` or more',
        { line: 1, column: 1 },
      );
  }
}

function checkKinds({ sections }: ParsedBriefing): void {
  const sorted = [...sections].sort((a, b) => a.order - b.order);
  sorted.forEach((section, index) => {
    const actual = section.fields.value.kind;
    const isLast = index === sorted.length - 1;
    const expected = index === 0 ? ['opening', 'exchange'] : isLast ? ['closing', 'exchange'] : ['exchange'];
    if (!expected.includes(actual))
      complain(
        section.file,
        rule,
        `Unexpected kind \`${actual}\` of the ${isLast ? 'last' : ordinal(index + 1)} section, expected ${expected.map((kind) => `\`${kind}\``).join(' or ')}`,
        section.fields.at(['kind']),
      );
  });
}

function ordinal(number: number): string {
  const endings = new Map([
    ['one', 'st'],
    ['two', 'nd'],
    ['few', 'rd'],
  ]);
  return `${number}${endings.get(new Intl.PluralRules('en', { type: 'ordinal' }).select(number)) ?? 'th'}`;
}
