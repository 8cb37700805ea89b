import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as claimSchemas from './claim-schemas.ts';
import * as schemas from './schemas.ts';

/** What the walk needs to know of a schema. */
interface Definition {
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  keyType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

/** Paths of all fields of a schema that have no sentence for authors. */
function fieldsWithoutSentence(schema: z.ZodType, path: string): string[] {
  const { innerType, element, valueType, keyType, shape } = schema._zod.def as Definition;
  const parts: [string, z.ZodType | undefined][] = [
    [path, innerType],
    [`${path}[]`, element],
    [`${path}{}`, valueType],
  ];
  const missingKey = keyType && !keyType.description ? [`key of ${path}`] : [];
  const fields = Object.entries(shape ?? {});
  return [
    ...missingKey,
    ...parts.flatMap(([name, part]) => (part ? fieldsWithoutSentence(part, name) : [])),
    ...fields.flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...fieldsWithoutSentence(field, `${path}.${name}`),
    ]),
  ];
}

const named = Object.entries({ ...schemas, ...claimSchemas }).filter(([name]) => name.endsWith('Schema'));

describe('every field has a sentence for authors', () => {
  it.each(named)('%s', (name, schema) => {
    expect(fieldsWithoutSentence(schema, name)).toEqual([]);
  });

  it('and there are schemas to look at', () => {
    expect(named.length).toBeGreaterThanOrEqual(11);
  });
});
