import type { z } from 'zod';
import { annotationsSchema, claimsSchema, figuresSchema, glossarySchema } from './claim-schemas.ts';
import {
  briefingSchema,
  outletsSchema,
  peopleSchema,
  sectionSchema,
  siteSchema,
  summarySchema,
  topicsSchema,
} from './schemas.ts';

const files: readonly (readonly [string, z.ZodType])[] = [
  ['`briefing.md`', briefingSchema],
  ['section files', sectionSchema],
  ['`summary.md`', summarySchema],
  ['`claims.yaml`', claimsSchema],
  ['`annotations.yaml`', annotationsSchema],
  ['`figures.yaml`', figuresSchema],
  ['`glossary.yaml`', glossarySchema],
  ['`site.yaml`', siteSchema],
  ['`people.yaml`', peopleSchema],
  ['`outlets.yaml`', outletsSchema],
  ['`topics.yaml`', topicsSchema],
];

/** Every field an editor writes with its sentence, as a Markdown table. */
export function fieldTable(): string {
  const head = ['| file | field | what it is |', '| --- | --- | --- |'];
  return [...head, ...files.flatMap(([file, schema]) => rowsOf(file, schema, ''))].join('\n');
}

interface Shape {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

function rowsOf(file: string, schema: z.ZodType, prefix: string): string[] {
  const { shape, element, innerType } = schema._zod.def as unknown as Shape;
  if (innerType ?? element) return rowsOf(file, (innerType ?? element)!, prefix);
  return Object.entries(shape ?? {}).flatMap(([name, field]) => [
    `| ${file} | \`${prefix}${name}\` | ${field.description ?? ''}${field.safeParse(undefined).success ? ' (optional)' : ''} |`,
    ...rowsOf(file, field, `${prefix}${name}.`),
  ]);
}
