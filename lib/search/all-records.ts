import type { Briefing, Library } from '../model/briefing.ts';
import { briefingPath, claimPath, notePath, termPath, withQuote } from '../model/address.ts';
import type { Figure, Term } from '../model/claims.ts';
import { makeDirectory, type Directory } from '../model/directory.ts';
import { passageLabel } from '../model/names.ts';
import {
  languageOf,
  named,
  namedTopic,
  passagesOf,
  type RecordFields,
  type SearchRecord,
  type Unplaced,
} from './record.ts';

/** Everything that can be found, in the order of the library. A new kind is one more function in this list. */
export function recordsOf(library: Library): SearchRecord[] {
  const directory = makeDirectory(library);
  return [
    ...library.briefings.flatMap((briefing) => [
      ...passagesOf(briefing, directory),
      ...claimsOf(briefing, directory),
      ...notesOf(briefing),
      ...figuresOf(briefing, directory),
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
      date: briefing.date,
      language: languageOf(briefing),
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
      date: briefing.date,
      language: languageOf(briefing),
      section,
      text: note.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'),
      url: notePath(briefing.id, annotation),
      fields: { ...noFields, event: briefing.title, sectionName: 'Editors’ notes' },
    };
  });
}

/** Figures were spoken, in a turn, but the words around them are an editor's: they have a speaker and no act. */
function figuresOf(briefing: Briefing, directory: Directory): Unplaced[] {
  const spoken = new Map(passagesOf(briefing, directory).map((passage) => [passage.id, passage]));
  return briefing.figures.flatMap((figure) => {
    const passage = spoken.get(figure.quote.target);
    if (!passage) return [];
    const { event, sectionName, speaker, role, organization, outlet, label } = passage.fields;
    return {
      kind: 'figure' as const,
      id: figure.id,
      passage: null,
      name: passageLabel(passage.id),
      briefing: briefing.id,
      date: briefing.date,
      language: languageOf(briefing),
      section: passage.section,
      text: figureText(figure),
      url: figureUrl(briefing.id, figure, passage.text),
      fields: {
        ...noFields,
        event,
        sectionName,
        speaker,
        role,
        organization,
        outlet,
        label,
        topics: figure.topic === null ? [] : [namedTopic(directory.topic(figure.topic))],
      },
    };
  });
}

/** `Base stations: 4.089 million; end of September 2024`; the unit where no word has said it yet. */
function figureText({ subject, quote, unit, period, status }: Figure): string {
  const said = `${subject}: ${quote.exact}`;
  const bare = unit?.replace(/\s*\(.*$/u, '') ?? '';
  const isNew = /^\p{L}/u.test(bare) && !said.toLowerCase().includes(bare.toLowerCase());
  return [said, isNew && bare, period, status !== 'ok' && status].filter(Boolean).join('; ');
}

/** Its words in their passage; words that stand there twice are told apart by what is before them. */
function figureUrl(briefing: string, { quote }: Figure, text: string): string {
  const { target, exact, from } = quote;
  const isTwin = text.indexOf(exact) !== text.lastIndexOf(exact);
  const prefix = isTwin ? text.slice(0, from).trim() : undefined;
  return withQuote(briefingPath(briefing), { id: target, quote: exact, prefix }, null);
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
    date: '',
    language: 'en',
    section: 'glossary',
    text: `${term}${also}: ${definition}`,
    url: termPath(id),
    fields: { ...noFields, event: 'Glossary', sectionName: 'Glossary' },
  };
}
