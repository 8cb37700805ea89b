import type { z } from 'zod';
import { contentFileKinds } from './content-files.ts';

/** Every field an editor writes with its sentence, as a Markdown table. */
export function fieldTable(): string {
  const head = ['| file | field | what it is |', '| --- | --- | --- |'];
  return [...head, ...contentFileKinds.flatMap(({ name, schema }) => rowsOf(name, schema, ''))].join('\n');
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
