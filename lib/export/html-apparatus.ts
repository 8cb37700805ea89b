import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { markdownToHast } from '../markdown/to-hast.ts';
import type { Briefing, Section } from '../model/briefing.ts';
import type { Annotation, Claim, NoteSource } from '../model/claims.ts';
import { correctionsAnchor } from '../model/corrections.ts';
import { passageLabel } from '../model/names.ts';
import { attributionName, reasonNames, sourceName, supportNames } from '../model/support.ts';
import { longDate } from '../text/dates.ts';
import type { Known } from './json-ld.ts';

/** The editors’ notes on one section, below it; nothing where there are none. */
export function notesOn({ annotations }: Briefing, section: Section): Element[] {
  return noteList(
    'Editors’ notes',
    annotations.filter(({ quote }) => quote.target.startsWith(`${section.id}-`)),
  );
}

/** What was corrected after publication; nothing where nothing was. */
export function correctionElements({ corrections }: Briefing): Element[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, wrong, now, target }) =>
    h('li', [
      `${longDate(date)}${target === null ? '' : ' ('}`,
      ...(target === null ? [] : [...placeOf(target), ')']),
      `: ${wrong} What stands now: ${now}`,
    ]),
  );
  return [h('section', { id: correctionsAnchor }, [h('h2', 'Corrections'), h('ul', items)])];
}

/** The summary as published, its claims, and the notes on it; nothing where there is no summary. */
export function summaryElements({ summary, claims, annotations }: Briefing, known: Known): Element[] {
  if (!summary) return [];
  const { title, published, machineLabel, paragraphs } = summary;
  const machine = paragraphs.some(({ machineMade }) => machineMade) ? machineLabel : null;
  return [
    h('section', { id: 'summary' }, [
      h('h2', `Summary as published: ${title}`),
      h('p', [published, machine].filter(Boolean).join(' · ')),
      ...paragraphs.map(({ id, text }) => h('p', { id }, text)),
      ...noteList(
        'Editors’ notes on the summary',
        annotations.filter(({ quote }) => quote.target.startsWith('summary-')),
      ),
      ...(claims.length === 0
        ? []
        : [
            h('h3', 'Its claims, beside what was said'),
            h(
              'ul',
              claims.map((claim) => claimOf(claim, known)),
            ),
          ]),
    ]),
  ];
}

function noteList(title: string, annotations: readonly Annotation[]): Element[] {
  return annotations.length === 0 ? [] : [h('aside', [h('h3', title), h('ul', annotations.map(noteOf))])];
}

function noteOf({ id, quote, note, source }: Annotation): Element {
  return h('li', { id: `note-${id}` }, [
    `“${quote.exact}” (`,
    ...placeOf(quote.target),
    ')',
    ...proseOf(note),
    h('p', sourceOf(source)),
  ]);
}

function sourceOf(source: NoteSource): ElementContent[] {
  const name = `${sourceName(source)}.`;
  return source.url === null ? [{ type: 'text', value: name }] : [h('a', { href: source.url }, name)];
}

function claimOf(claim: Claim, { directory }: Known): Element {
  const { id, quote, attributedTo, support, reason, note, evidence } = claim;
  const { name, means } = supportNames[support];
  const why = reason === null ? means : reasonNames[reason];
  return h('li', { id: `claim-${id}` }, [
    h('p', `“${quote.exact}” Attributed to ${attributionName(attributedTo, directory)}. ${name}: ${why}.`),
    ...evidence.map(({ target, exact }) => h('p', [`“${exact}” (`, ...placeOf(target), ')'])),
    ...(note === null ? [] : proseOf(note)),
  ]);
}

/** A link to what a quote is of; a label has no id of its own, its section has. */
function placeOf(target: string): (Element | string)[] {
  if (/^summary-(?:title|date)$/u.test(target)) return ['the summary'];
  const section = /^(.+)-label(?:-t\d+)?$/u.exec(target)?.[1];
  return [
    h('a', { href: `#${section ?? target}` }, section === undefined ? passageLabel(target) : 'who speaks'),
  ];
}

/** An editor’s Markdown; the ids of passages that it links to are in this very file. */
function proseOf(markdown: string): ElementContent[] {
  const { children } = markdownToHast(markdown.replace(/\]\(([a-z0-9-]+)\)/gu, '](#$1)'));
  return children.filter((child) => child.type !== 'doctype');
}
