import type { Element } from 'hast';
import { h } from 'hastscript';
import { markdownToHast } from '../markdown/to-hast.ts';
import { absoluteUrl } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import { linkPassages } from '../model/note-links.ts';
import { noteKinds, sourceName } from '../model/support.ts';
import type { Known } from './json-ld.ts';

/** The editors’ notes on a passage, as they stand below it elsewhere; what a term means is no part of a quote. */
export function notesBelow(briefing: Briefing, passage: string, { site }: Known): Element[] {
  return briefing.annotations
    .filter(({ kind, quote }) => quote.target === passage && kind !== 'glossary')
    .map(({ kind, quote, note, source }) => {
      const markdown = linkPassages(note, briefing.id).replace(
        /\]\((\/[^)]*)\)/gu,
        (_, path: string) => `](${absoluteUrl(site.url, path)})`,
      );
      const prose = markdownToHast(markdown).children.filter((child) => child.type !== 'doctype');
      return h('aside', [
        h('p', [h('b', `${noteKinds[kind]} note`), ` on “${quote.exact}”`]),
        ...prose,
        h('p', `${sourceName(source)}.`),
      ]);
    });
}
