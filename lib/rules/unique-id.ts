import type { ParsedContent, ParsedYaml } from '../model/parsed.ts';
import { outlineOf } from '../text/look-alike.ts';
import { complain } from '../problems/problem.ts';

const rule = 'unique-id';

/** Ids are addresses, and headings tell people by name: two of a list must not share one. */
export function uniqueId({ topics, people, outlets, glossary, briefings }: ParsedContent): void {
  checkField(topics, 'id');
  checkField(people, 'id');
  checkField(people, 'name');
  for (const list of [topics, people, outlets]) checkOutlines(list);
  checkField(outlets, 'id');
  if (glossary) checkField(glossary, 'id');
  for (const { claims, annotations, figures } of briefings)
    for (const list of [claims, annotations, figures])
      if (list) checkField(list as ParsedYaml<{ id: string }[]>, 'id');
}

/** Names that look alike are one name, spelt with other letters somewhere. */
function checkOutlines({ file, fields }: ParsedYaml<{ name: string }[]>): void {
  const seen = new Map<string, string>();
  fields.value.forEach(({ name }, index) => {
    const outline = outlineOf(name);
    const other = seen.get(outline);
    seen.set(outline, other ?? name);
    if (other === undefined || other === name) return;
    const letter = Array.from(name).find((sign) => !other.includes(sign)) ?? '';
    const code = letter === '' ? '' : ` (\`${letter}\` is U+${hexOf(letter)})`;
    const message = `Unexpected name \`${name}\`, which looks like \`${other}\`${code}, expected one spelling of one name`;
    complain(file, rule, message, fields.at([index, 'name']));
  });
}

function hexOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function checkField<Key extends string>({ file, fields }: ParsedYaml<Record<Key, string>[]>, key: Key): void {
  const seen = new Set<string>();
  fields.value.forEach((item, index) => {
    const value = item[key];
    if (seen.has(value))
      complain(
        file,
        rule,
        `Unexpected ${key} \`${value}\` for the second time, expected one of its own`,
        fields.at([index, key]),
      );
    seen.add(value);
  });
}
