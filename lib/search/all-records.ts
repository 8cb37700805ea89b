import type { Briefing, Library } from '../model/briefing.ts';
import { claimPath, notePath, termPath } from '../model/address.ts';
import type { Term } from '../model/claims.ts';
import { makeDirectory, type Directory } from '../model/directory.ts';
import { passageLabel } from '../model/names.ts';
import { named, passagesOf, type RecordFields, type SearchRecord, type Unplaced } from './record.ts';

/** Everything that can be found, in the order of the library. A new kind is one more function in this list. */
export function recordsOf(library: Library): SearchRecord[] {
  const directory = makeDirectory(library);
  return [
    ...library.briefings.flatMap((briefing) => [
      ...passagesOf(briefing, directory),
      ...claimsOf(briefing, directory),
      ...notesOf(briefing),
    ]),
    ...library.glossary.map(termOf),
  ].map((record, order) => ({ ...record, order }));
}

const noFields: RecordFields = {
  event: '',
  sectionName: '',
  question: null,
  speaker: null,
  role: '',
  organization: '',
  outlet: null,
  label: '',
  act: null,
  topics: [],
};

/** Claims are what the summary says was said; nobody said them in these words here, so they have no act. */
function claimsOf(briefing: Briefing, directory: Directory): Unplaced[] {
  return briefing.claims.map(({ id, quote, attributedTo }) => {
    const person = directory.findPerson(attributedTo);
    return {
      kind: 'claim' as const,
      id,
      passage: null,
      name: passageLabel(quote.target),
      briefing: briefing.id,
      section: 'summary',
      text: quote.exact,
      url: claimPath(briefing.id, id),
      fields: {
        ...noFields,
        event: briefing.title,
        sectionName: 'Summary as published',
        speaker: person ? named(person) : null,
        label: person ? '' : attributedTo,
      },
    };
  });
}

/** Annotations are what the editors say of the words; links in them count as their words. */
function notesOf(briefing: Briefing): Unplaced[] {
  return briefing.annotations.map((annotation) => {
    const { id, note, quote } = annotation;
    const [section = ''] = quote.target.split('-');
    return {
      kind: 'annotation' as const,
      id,
      passage: null,
      name: targetName(quote.target),
      briefing: briefing.id,
      section,
      text: note.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'),
      url: notePath(briefing.id, annotation),
      fields: { ...noFields, event: briefing.title, sectionName: 'Editors’ notes' },
    };
  });
}

/** `Q3 ¶4` for a passage, `Summary date`, `Q6 label`. */
function targetName(target: string): string {
  if (/-p\d+$/.test(target)) return passageLabel(target);
  const [section = '', ...part] = target.split('-');
  const name = /^q\d+$/.test(section)
    ? section.toUpperCase()
    : section.charAt(0).toUpperCase() + section.slice(1);
  return [name, ...part].join(' ');
}

/** Terms belong to no briefing. */
function termOf({ id, term, aliases, definition }: Term): Unplaced {
  const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
  return {
    kind: 'term',
    id,
    passage: null,
    name: 'Glossary',
    briefing: '',
    section: 'glossary',
    text: `${term}${also}: ${definition}`,
    url: termPath(id),
    fields: { ...noFields, event: 'Glossary', sectionName: 'Glossary' },
  };
}
