import type { ParsedContent, ParsedYaml } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

/** Ids are addresses: two topics, people or outlets must not share one. */
export function uniqueId({ topics, people, outlets }: ParsedContent): void {
  for (const list of [topics, people, outlets] as ParsedYaml<{ id: string }[]>[]) {
    const seen = new Set<string>();
    list.fields.value.forEach(({ id }, index) => {
      if (seen.has(id))
        complain(
          list.file,
          'unique-id',
          `Unexpected id \`${id}\` for the second time, expected an id of its own`,
          list.fields.at([index, 'id']),
        );
      seen.add(id);
    });
  }
}
