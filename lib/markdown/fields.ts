import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fields, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { explainIssues } from './explain-issues.ts';

type Path = readonly (string | number)[];

/**
 * Parses YAML and checks it against a schema. Each problem is noted on `file` at the field it is about.
 *
 * @param yaml the YAML, or null where the file has no front matter
 * @param linesBefore lines of the file above the YAML: 1 for front matter, 0 for a YAML file
 * @returns the fields, or null when there were problems
 */
export function parseFields<Schema extends z.ZodType>(
  file: VFile,
  yaml: string | null,
  schema: Schema,
  linesBefore: number,
): Fields<z.output<Schema>> | null {
  if (yaml === null) {
    const message = 'Missing front matter, expected fields between two lines `---` at the top of the file';
    complain(file, 'front-matter', message, { line: 1, column: 1 });
    return null;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };

  // One slip can make the parser complain many times; the first complaint is about the slip.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    complain(file, 'yaml', `Cannot read YAML: ${error.message}`, placeOf(error.pos[0]));
    return null;
  }
  const alias = firstAlias(document);
  if (alias) {
    const message = `Unexpected alias \`*${alias.source}\`, expected the value itself, or quotes around the words`;
    complain(file, 'yaml', message, placeOf(alias.range?.[0] ?? 0));
    return null;
  }

  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (!result.success) {
    const explained = explainIssues(result.error.issues, value, schema);
    for (const { message, path, key } of explained)
      complain(
        file,
        'front-matter',
        message,
        placeOf(key === undefined ? offsetOf(document, path) : offsetOfKey(document, path, key)),
      );
    return null;
  }
  return { value: result.data, at: (path) => placeOf(offsetOf(document, path)) };
}

/** Aliases copy parts of a file to places that no editor sees, so content has none. */
function firstAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the value at `path` begins; for a missing field, where the nearest field around it begins. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}

/** Where a key of the map at `path` begins. */
function offsetOfKey(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) && map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
