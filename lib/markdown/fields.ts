import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fields, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { closest } from '../text/closest.ts';

type Path = readonly (string | number)[];

/**
 * Parses YAML and checks it against a schema. Each problem is noted on `file` at the field it is about.
 *
 * @param linesBefore lines of the file above the YAML: 1 for front matter, 0 for a YAML file
 * @returns the fields, or null when there were problems
 */
export function parseFields<Schema extends z.ZodType>(
  file: VFile,
  yaml: string,
  schema: Schema,
  linesBefore: number,
): Fields<z.output<Schema>> | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };

  if (document.errors.length > 0) {
    for (const error of document.errors)
      complain(file, 'yaml', `Cannot read YAML: ${error.message}`, placeOf(error.pos[0]));
    return null;
  }

  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    for (const issue of result.error.issues) explain(issue, document, file, schema, placeOf);
    return null;
  }
  return { value: result.data, at: (path) => placeOf(offsetOf(document, path)) };
}

/** Where the value at `path` begins; for a missing field, where the nearest field around it begins. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

/** Turns one schema issue into the house form: what is unexpected, what is expected instead. */
function explain(
  issue: z.core.$ZodIssue,
  document: Document,
  file: VFile,
  schema: z.ZodType,
  placeOf: (offset: number) => Place,
): void {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const field = path.map(String).join('.') || 'the file';
  const at = placeOf(offsetOf(document, path));

  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, path));
    for (const key of issue.keys) {
      const near = closest(key, known, known.length <= 8 ? 8 : 3);
      const dots = known.length > near.length ? ' …' : '';
      complain(
        file,
        'front-matter',
        `Unexpected field \`${key}\`, expected one of ${near.map((name) => `\`${name}\``).join(', ')}${dots}`,
        placeOf(offsetOfKey(document, path, key)),
      );
    }
    return;
  }

  const value = document.getIn(path);
  const wanted = schemaAt(schema, path)?.description ?? issue.message;
  if (value === undefined) {
    complain(file, 'front-matter', `Missing field \`${field}\`, expected ${wanted}`, at);
    return;
  }
  const shown = isScalar(value) ? value.value : value;
  const actual = typeof shown === 'object' ? 'a list or map' : `\`${String(shown)}\``;
  const choices = issue.code === 'invalid_value' ? issue.values.map((choice) => `\`${String(choice)}\``) : [];
  const expected = choices.length > 0 ? `one of ${choices.join(', ')}` : wanted;
  complain(file, 'front-matter', `Unexpected ${actual} in \`${field}\`, expected ${expected}`, at);
}

/** Where a key of the map at `path` begins. */
function offsetOfKey(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) && map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

/** The part of a schema that a path of a document falls under, or undefined where there is none. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner = unwrap(current);
    if (!inner) return undefined;
    const def = inner._zod.def as unknown as {
      type: string;
      shape?: Record<string, z.ZodType>;
      element?: z.ZodType;
      valueType?: z.ZodType;
    };
    current = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  }
  return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  while (current) {
    const def = current._zod.def as unknown as { type: string; innerType?: z.ZodType };
    if (!def.innerType) return current;
    current = def.innerType;
  }
  return current;
}

function keysOf(schema: z.ZodType | undefined): string[] {
  const def = unwrap(schema)?._zod.def as unknown as { shape?: Record<string, unknown> } | undefined;
  return Object.keys(def?.shape ?? {});
}
