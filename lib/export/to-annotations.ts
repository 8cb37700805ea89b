import { absoluteUrl, briefingFilePath, notePath, targetPath } from '../model/address.ts';
import { labelTarget } from '../model/apparatus.ts';
import type { Briefing, Site } from '../model/briefing.ts';
import type { Annotation, AnnotationKind, Quote } from '../model/claims.ts';
import { linkPassages } from '../model/note-links.ts';

/** Characters of context on each side of a quote, so that it is found where the same words stand twice. */
const context = 32;

/** What a kind of note does, in the words of the Web Annotation Vocabulary. */
const motivations: Readonly<Record<AnnotationKind, string>> = {
  glossary: 'describing',
  translation: 'commenting',
  figure: 'commenting',
  context: 'commenting',
  discrepancy: 'assessing',
};

/**
 * The editors' notes as an `AnnotationPage` of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/): each targets a passage, a label or a part of the summary by a
 * `TextQuoteSelector`. A note's `kind`, and the `strength` and `reference` of what it rests on, are the project's
 * own, in its own context: the standard's `source` says what a selector selects from.
 */
export function toAnnotations(briefing: Briefing, site: Site): string {
  const url = (path: string): string => absoluteUrl(site.url, path);
  const texts = textsOf(briefing);
  const page = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        kind: url('/about/#note-kind'),
        strength: url('/about/#note-strength'),
        reference: { '@id': 'dcterms:references', '@type': '@id' },
      },
    ],
    id: url(briefingFilePath(briefing.id, 'annotations.jsonld')),
    type: 'AnnotationPage',
    items: briefing.annotations.map((annotation) => ({
      id: url(notePath(briefing.id, annotation)),
      type: 'Annotation',
      motivation: motivations[annotation.kind],
      kind: annotation.kind,
      creator: { type: 'Organization', name: site.publisher },
      body: {
        type: 'TextualBody',
        format: 'text/markdown',
        language: 'en',
        value: absoluteLinks(annotation, briefing.id, url),
        strength: annotation.source.strength,
        ...(annotation.source.url !== null && { reference: annotation.source.url }),
      },
      target: {
        type: 'SpecificResource',
        source: url(targetPath(briefing.id, placeOf(annotation.quote.target))),
        selector: selectorOf(annotation.quote, texts.get(annotation.quote.target) ?? ''),
      },
    })),
  };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function absoluteLinks({ note }: Annotation, briefing: string, url: (path: string) => string): string {
  return linkPassages(note, briefing).replace(/\]\((\/[^)]*)\)/gu, (_, path: string) => `](${url(path)})`);
}

/** A label has no address of its own: its section has. */
function placeOf(target: string): string {
  return target.replace(/-label(?:-t\d+)?$/, '');
}

function selectorOf({ exact, from, to }: Quote, text: string) {
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(Math.max(0, from - context), from),
    suffix: text.slice(to, to + context),
  };
}

/** The text of everything a note can be about, by its id. */
function textsOf({ sections, summary }: Briefing): Map<string, string> {
  const texts = new Map<string, string>();
  for (const section of sections)
    section.turns.forEach((turn, index) => {
      texts.set(labelTarget(section.id, index), turn.label);
      for (const { id, text } of turn.passages) texts.set(id, text);
    });
  if (summary) {
    texts.set('summary-title', summary.title);
    texts.set('summary-date', summary.published);
    for (const { id, text } of summary.paragraphs) texts.set(id, text);
  }
  return texts;
}
