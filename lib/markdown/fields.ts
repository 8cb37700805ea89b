import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fields, Place } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';
import { unsoundCharacters } from '../text/unsound-characters.ts';
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
  // What is wrong with the file as a whole is said, and would be said again of its parts.
  if (hasFinding(file)) return null;
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

  const lost = firstLoss(document);
  if (lost) {
    complain(file, 'yaml', lost.message, placeOf(lost.offset));
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

/**
 * Words that YAML takes for something else, or characters that no text has: `part #2` ends before its number sign,
 * `&Partners plan` is `plan`, `\\e` begins what a terminal obeys.
 */
function firstLoss(document: Document): { message: string; offset: number } | undefined {
  let found: { message: string; offset: number } | undefined;
  const tell = (message: string, offset: number) => {
    found = { message, offset };
    return visit.BREAK;
  };
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor !== undefined)
        return tell(`Unexpected anchor \`&${node.anchor}\`, expected the words in quotes`, offset);
      if (!isScalar(node) || typeof node.value !== 'string') return undefined;
      const { value, comment, type } = node;
      if (type === 'PLAIN' && comment && /^\S/u.test(comment))
        return tell(
          `Unexpected \`#${comment.split('\n')[0] ?? ''}\`, which is read as a comment behind \`${value}\`, expected the words in quotes, or a space behind the sign`,
          offset,
        );
      const [unsound] = unsoundCharacters(value);
      if (!unsound) return undefined;
      return tell(`Unexpected character ${unsound.name}, expected words that can be seen`, offset);
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
