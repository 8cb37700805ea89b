import type { ParsedBriefing, ParsedContent, ParsedSection } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

/** Sections are numbered from the opening, 0, without gaps or doubles, and end with the closing. */
export function sectionOrder(content: ParsedContent): void {
  content.briefings.forEach(checkNumbers);
  content.briefings.forEach(checkKinds);
}

function checkNumbers({ file, sections }: ParsedBriefing): void {
  if (sections.length === 0)
    complain(file, 'section-order', 'Missing sections, expected files such as `00-opening.md`, `01-budget.md`');
  const byOrder = new Map<number, ParsedSection>();
  for (const section of sections) {
    const other = byOrder.get(section.order);
    if (other)
      complain(
        section.file,
        'section-order',
        `Unexpected number \`${section.order}\` in the file name, expected a number of its own: \`${other.file.basename}\` has it`,
        section.fields.at([]),
      );
    else byOrder.set(section.order, section);
  }
}

function checkKinds({ sections }: ParsedBriefing): void {
  const sorted = [...sections].sort((a, b) => a.order - b.order);
  sorted.forEach((section, index) => {
    const actual = section.fields.value.kind;
    const isLast = index === sorted.length - 1;
    const expected =
      index === 0 ? ['opening', 'exchange'] : isLast ? ['closing', 'exchange'] : ['exchange'];
    if (!expected.includes(actual))
      complain(
        section.file,
        'section-order',
        `Unexpected kind \`${actual}\` of the ${isLast ? 'last' : `${ordinal(index + 1)}`} section, expected ${expected.map((kind) => `\`${kind}\``).join(' or ')}`,
        section.fields.at(['kind']),
      );
  });
}

function ordinal(number: number): string {
  const suffix = new Map([['one', 'st'], ['two', 'nd'], ['few', 'rd']]);
  return `${number}${suffix.get(new Intl.PluralRules('en', { type: 'ordinal' }).select(number)) ?? 'th'}`;
}
