import type { Apparatus, Note, TermUse } from '../model/apparatus.ts';
import { labelTarget } from '../model/apparatus.ts';
import type { Briefing, Section } from '../model/briefing.ts';
import type { Claim, Figure, Term } from '../model/claims.ts';
import { firstUses } from '../search/first-uses.ts';
import { noteFinding, notesOfFigures } from './note-findings.ts';

/** All that stands off the words of a briefing. */
export function apparatusOf(briefing: Briefing, glossary: readonly Term[]): Apparatus {
  return {
    notes: numberNotes(briefing),
    claims: claimsByPassage(briefing.claims),
    corrections: groupedBy(briefing.corrections, ({ target }) => target ?? ''),
    figures: figuresByPassage(briefing.figures),
    terms: termsByPassage(briefing, glossary),
    links: briefing.links,
  };
}

function numberNotes({ sections, annotations, figures }: Briefing): Map<string, Note[]> {
  const summary = ['summary-title', 'summary-date'];
  const orders = [...sections.map(targetsIn), summary];
  const all = [...annotations, ...notesOfFigures(figures, annotations)];
  const notes = new Map<string, Note[]>();
  for (const order of orders) {
    const here = all
      .filter(({ quote }) => order.includes(quote.target) || (order === summary && isInSummary(quote.target)))
      .sort(
        (a, b) =>
          placeIn(order, a.quote.target) - placeIn(order, b.quote.target) || a.quote.from - b.quote.from,
      );
    here.forEach((annotation, index) => {
      const { target } = annotation.quote;
      const note = { ...annotation, number: index + 1, finding: noteFinding(annotation, figures) };
      notes.set(target, [...(notes.get(target) ?? []), note]);
    });
  }
  return notes;
}

/** Labels and passages of a section, in the order of the page. */
function targetsIn(section: Section): string[] {
  return section.turns.flatMap((turn, index) => [
    labelTarget(section.id, index),
    ...turn.passages.map(({ id }) => id),
  ]);
}

function isInSummary(target: string): boolean {
  return target.startsWith('summary-');
}

/** Paragraphs of the summary come after its title and date, by their number. */
function placeIn(order: readonly string[], target: string): number {
  const place = order.indexOf(target);
  return place >= 0 ? place : order.length + Number(/\d+$/.exec(target)?.[0] ?? 0);
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The ids in the order in which the figures of a passage are said. */
function figuresByPassage(figures: readonly Figure[]): Map<string, string[]> {
  const inOrder = [...figures].sort((a, b) => a.quote.from - b.quote.from);
  return new Map(
    [...groupedBy(inOrder, ({ quote }) => quote.target)].map(([passage, own]) => [
      passage,
      own.map(({ id }) => id),
    ]),
  );
}

function claimsByPassage(claims: readonly Claim[]): Map<string, Claim[]> {
  const byPassage = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const passage of new Set(claim.evidence.map(({ target }) => target)))
      byPassage.set(passage, [...(byPassage.get(passage) ?? []), claim]);
  return byPassage;
}

function termsByPassage({ sections }: Briefing, glossary: readonly Term[]): Map<string, TermUse[]> {
  const byPassage = new Map<string, TermUse[]>();
  for (const { passage, term: id, from, to } of sections.flatMap((section) => firstUses(section, glossary))) {
    const term = glossary.find((candidate) => candidate.id === id);
    if (term) byPassage.set(passage, [...(byPassage.get(passage) ?? []), { term, from, to }]);
  }
  return byPassage;
}
