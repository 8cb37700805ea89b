import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { absoluteUrl, briefingPath } from '../model/address.ts';
import type { Briefing, Passage, Repair, Section } from '../model/briefing.ts';
import { actNames } from '../model/names.ts';
import { interpretingIn } from '../model/parts-taken.ts';
import { longDate } from '../text/dates.ts';
import { languageAttributes } from '../text/language-of-text.ts';
import { correctionElements, notesOn, summaryElements } from './html-apparatus.ts';
import type { Known } from './json-ld.ts';
import { languageCodes } from './language-codes.ts';
import { ownLanguage, passagePieces } from './passage-pieces.ts';
import { inLines, writePlainPage } from './plain-page.ts';
import { sectionHeading } from './section-heading.ts';
import { voiceOf } from './voices.ts';

/**
 * The whole briefing in one HTML file that reads without a network and without scripts: the transcript, the editors’
 * notes, the summary and its claims, under the ids that they have on the site.
 */
export function toHtml(briefing: Briefing, known: Known): string {
  return writePlainPage({
    language: languageCodes(briefing).tag,
    title: briefing.title,
    canonical: absoluteUrl(known.site.url, briefingPath(briefing.id)),
    body: inLines([
      headerOf(briefing, known),
      h('main', inLines(briefing.sections.map((section) => sectionOf(briefing, section, known)))),
      ...summaryElements(briefing, known),
      ...correctionElements(briefing),
    ]),
  });
}

function headerOf(briefing: Briefing, { site, directory }: Known): Element {
  const { id, title, date, time, place, hosts, rendering, source, licence, sections, summary } = briefing;
  const url = absoluteUrl(site.url, briefingPath(id));
  const items = [
    ...sections.map((section) => h('li', [h('a', { href: `#${section.id}` }, sectionHeading(section))])),
    ...(summary ? [h('li', [h('a', { href: '#summary' }, 'Summary as published')])] : []),
  ];
  return h('header', [
    h('h1', title),
    h('p', [...hosts, longDate(date), time, place].filter(Boolean).join(', ')),
    h('p', [
      rendering,
      ...(source.url === null ? [] : [': ', h('a', { href: source.url }, source.url)]),
      `. Licence: ${licence}. As it is now: `,
      h('a', { href: url }, url),
    ]),
    ...interpretingIn(briefing, directory).map((sentence) => h('p', sentence)),
    h('nav', { ariaLabel: 'Sections' }, [h('ol', items)]),
  ]);
}

function sectionOf(briefing: Briefing, section: Section, { directory }: Known): Element {
  return h('section', { id: section.id }, [
    h('h2', sectionHeading(section)),
    ...section.turns.flatMap((turn) => [
      ...inLines([
        h('h3', `${voiceOf(section, turn, directory).name}, ${actNames[turn.act].toLowerCase()}`),
        ...turn.passages.map((passage) => {
          const { lang, dir } = languageAttributes(ownLanguage(passage, briefing.language));
          return h('p', { id: passage.id, lang, dir }, wordsOf(passage, section.repairs));
        }),
      ]),
    ]),
    ...notesOn(briefing, section),
  ]);
}

/** The words of a passage; restored signs and stage directions are marked as what they are. */
function wordsOf(passage: Passage, repairs: readonly Repair[]): ElementContent[] {
  return passagePieces(passage, repairs).map(({ text, kind }) =>
    kind === 'words' ? { type: 'text', value: text } : h(kind === 'restored' ? 'ins' : 'em', text),
  );
}
