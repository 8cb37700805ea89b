import { closest } from '../text/closest.ts';
import { foldLabel } from '../text/fold.ts';
import type { LoadedIndex } from './load-index.ts';
import { operators, type Narrowing, type Operator, type QueryNote } from './query.ts';
import { recordKinds, type Named, type NamedAlso, type SearchRecord } from './record.ts';
import { tokenize } from './tokenize.ts';

/** What narrows a search, and what is to be said about it. */
export interface Narrowed {
  isWanted(record: SearchRecord): boolean;
  notes: QueryNote[];
}

/** The values a record has for an operator. */
const valuesOf: Record<Operator, (record: SearchRecord) => Named[]> = {
  speaker: ({ fields }) => (fields.speaker ? [fields.speaker] : []),
  topic: ({ fields }) => fields.topics.flatMap(allNames),
  outlet: ({ fields: { outlet } }) => (outlet ? allNames(outlet) : []),
  in: ({ kind, fields }) => [
    ...(kind === 'passage' ? [] : [{ id: kind, name: kind }]),
    ...(kind === 'passage' && (fields.act === 'question' || fields.act === 'answer')
      ? [{ id: fields.act, name: fields.act }]
      : []),
  ],
};

function allNames({ id, name, also }: NamedAlso): Named[] {
  return [name, ...also].map((each) => ({ id, name: each }));
}

/** What `in:` may say, whether or not the library has any yet. */
const places: Named[] = ['question', 'answer', ...recordKinds.slice(1)].map((id) => ({ id, name: id }));

/** Works out which records the operators leave. Values of one operator are alternatives; a value that nobody has leaves none. */
export function narrow(index: LoadedIndex, narrowings: readonly Narrowing[]): Narrowed {
  const notes: QueryNote[] = [];
  const resolved = narrowings.map(({ operator, value, isExcluded }) => {
    const known =
      operator === 'in' ? places : index.documents.flatMap(({ record }) => valuesOf[operator](record));
    const ids = idsFor(value, known);
    if (ids.size === 0) {
      const names = [...new Set(known.map(({ name }) => name))];
      notes.push({ kind: 'unknown value', operator, value, nearest: closest(value, names) });
    }
    return { operator, ids, isExcluded };
  });
  const has = (record: SearchRecord, operator: Operator, ids: ReadonlySet<string>) =>
    valuesOf[operator](record).some(({ id }) => ids.has(id));
  const isWanted = (record: SearchRecord) =>
    operators.every((operator) => {
      const own = resolved.filter((each) => each.operator === operator);
      const wanted = own.filter(({ isExcluded }) => !isExcluded);
      return (
        (wanted.length === 0 || wanted.some(({ ids }) => has(record, operator, ids))) &&
        !own.some(({ isExcluded, ids }) => isExcluded && has(record, operator, ids))
      );
    });
  return { isWanted, notes };
}

/** Ids whose id or name is the value; failing that, whose name has a word beginning with each of its words. */
function idsFor(value: string, known: readonly Named[]): Set<string> {
  const folded = foldLabel(value);
  const same = known.filter(({ id, name }) =>
    [id, name].some((each) => foldLabel(each) === folded || foldLabel(`${each}s`) === folded),
  );
  if (same.length > 0) return new Set(same.map(({ id }) => id));
  const asked = tokenize(value).map(({ form }) => form);
  if (asked.length === 0) return new Set();
  const alike = known.filter(({ name }) => {
    const forms = tokenize(name).map(({ form }) => form);
    return asked.every((word) => forms.some((form) => form.startsWith(word)));
  });
  return new Set(alike.map(({ id }) => id));
}
