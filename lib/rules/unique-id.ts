import type { ParsedContent, ParsedYaml } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

const rule = 'unique-id';

/** Ids are addresses, and headings tell people by name: two of a list must not share one. */
export function uniqueId({ topics, people, outlets, glossary, briefings }: ParsedContent): void {
  checkField(topics, 'id');
  checkField(people, 'id');
  checkField(people, 'name');
  checkField(outlets, 'id');
  if (glossary) checkField(glossary, 'id');
  for (const { claims, annotations, figures } of briefings)
    for (const list of [claims, annotations, figures])
      if (list) checkField(list as ParsedYaml<{ id: string }[]>, 'id');
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
