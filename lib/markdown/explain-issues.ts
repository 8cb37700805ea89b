import type { z } from 'zod';
import { closest } from '../text/closest.ts';
import { foldSpace } from '../text/fold.ts';
import { fieldNamesOf, keySchemaOf, schemaAt } from './schema-at.ts';

type Path = (string | number)[];

/** What is wrong with a field, in the house form, and where. */
export interface ExplainedIssue {
  message: string;
  /** Of the field, or of the map that holds `key`. */
  path: Path;
  /** Set when the finding is about a key and not about its value. */
  key?: string;
}

/** Beyond this many, a list of fields is cut to the nearest ones. */
const mostFieldsListed = 8;

const kinds: Readonly<Record<string, string>> = {
  array: 'a list: ',
  object: 'fields: ',
  record: 'fields: ',
  string: 'text, which takes quotes where it looks like a number: ',
};

/**
 * Turns what a schema found in a document into the house form: what is unexpected, what is expected instead,
 * by the sentences that the schema has for authors.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  document: unknown,
  schema: z.ZodType,
): ExplainedIssue[] {
  const explained = issues
    .flatMap((issue) => ofOneForm(issue))
    .map((issue) => explain(issue, document, schema));
  // A misspelt field is also a missing one; it is said once.
  const misspelt = explained.flat().map(({ nearest }) => nearest);
  return explained
    .flat()
    .filter(({ missing }) => missing === undefined || !misspelt.includes(missing))
    .map(({ message, path, key }) => ({ message, path, ...(key === undefined ? {} : { key }) }));
}

/** Of a field that has several forms, what is wrong with the form that the value has. */
function ofOneForm(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfAnotherForm = (inner: z.core.$ZodIssue): boolean =>
    inner.path.length === 0 && inner.code === 'invalid_type';
  const form = issue.errors.find((issues) => !issues.some(isOfAnotherForm));
  return form?.flatMap((inner) => ofOneForm({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

interface Finding extends ExplainedIssue {
  /** Address of a field that is not there. */
  missing?: string;
  /** Address of the field that an unknown key most resembles. */
  nearest?: string;
}

function explain(issue: z.core.$ZodIssue, document: unknown, schema: z.ZodType): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const part = schemaAt(schema, path);
  const parent = path.slice(0, -1);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, path, fieldNamesOf(part)));
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const wanted = keySchemaOf(schemaAt(schema, parent))?.description ?? issue.message;
    const message = `Unexpected field \`${key}\` in \`${nameOf(parent)}\`, expected ${wanted}`;
    return [{ message, path: parent, key }];
  }

  const value = valueAt(document, path);
  const expected = expectedBy(issue, part, value);
  const name = nameOf(path);
  if (path.length === 0)
    return [{ message: `Unexpected ${shown(value)} as the whole, expected ${expected}`, path }];
  if (value === undefined)
    return [{ message: `Missing field \`${name}\`, expected ${expected}`, path, missing: path.join('.') }];
  if (value === null) return [{ message: `Unexpected empty field \`${name}\`, expected ${expected}`, path }];
  return [{ message: `Unexpected ${shown(value)} in \`${name}\`, expected ${expected}`, path }];
}

function unknownKey(key: string, path: Path, known: readonly string[]): Finding {
  const near = closest(key, known, known.length <= mostFieldsListed ? mostFieldsListed : 3);
  const dots = known.length > near.length ? ' …' : '';
  const message = `Unexpected field \`${key}\`, expected one of ${near.map((name) => `\`${name}\``).join(', ')}${dots}`;
  return { message, path, key, nearest: [...path, near[0]].join('.') };
}

function expectedBy(issue: z.core.$ZodIssue, part: z.ZodType | undefined, value: unknown): string {
  if (issue.code === 'invalid_value')
    return `one of ${issue.values.map((choice) => `\`${String(choice)}\``).join(', ')}`;
  const fields = fieldNamesOf(part).map((name) => `\`${name}\``);
  const wanted = part?.description ?? (fields.length > 0 ? fields.join(', ') : issue.message);
  // The sentence tells what belongs in the field; of the wrong kind of value it must be said what kind it is.
  const isOfWrongKind = issue.code === 'invalid_type' && value !== undefined && value !== null;
  return isOfWrongKind ? `${kinds[issue.expected] ?? ''}${wanted}` : wanted;
}

/** The name of a field without the numbers of list entries, which the place says already. */
function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.') || String(path.at(-1));
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === String(step))?.[1]
        : undefined,
    document,
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'fields';
  const text = foldSpace(
    String(value)
      .trim()
      .replace(/\s*\n\s*/g, ' ⏎ '),
  );
  return `\`${text.length > 60 ? `${text.slice(0, 60)} …` : text}\``;
}
