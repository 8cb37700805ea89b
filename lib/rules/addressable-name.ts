import type { ParsedContent } from '../model/parsed.ts';
import { longestName, reservedNames } from '../model/address.ts';
import { complain } from '../problems/problem.ts';

/** The name of a briefing's folder is part of its address. */
export function addressableName(content: ParsedContent): void {
  for (const { id, file } of content.briefings)
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > longestName || reservedNames.includes(id))
      complain(
        file,
        'addressable-name',
        `Unexpected folder name \`${id}\`, expected small letters, digits and single hyphens, such as \`2031-05-12-bridge\``,
        { line: 1, column: 1 },
      );
}
