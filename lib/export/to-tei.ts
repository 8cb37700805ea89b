import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Briefing, Passage, Repair, Section } from '../model/briefing.ts';
import type { Known } from './json-ld.ts';
import { languageCodes } from './language-codes.ts';
import { ownLanguage, passagePieces } from './passage-pieces.ts';
import { sectionHeading } from './section-heading.ts';
import { headerOf, teiId } from './tei-header.ts';
import { voiceOf } from './voices.ts';
import { holder, writeXml } from './xml.ts';

const namespace = 'http://www.tei-c.org/ns/1.0';

/**
 * The transcript as TEI in the ways of Parla-CLARIN (https://clarin-eric.github.io/parla-clarin/): a `div` a section,
 * a `u` a turn with `who` and, as `ana`, what it does, a `seg` a passage. Ids of sections and passages are the site’s
 * own; restored signs are `supplied`, stage directions `incident`.
 */
export function toTei(briefing: Briefing, known: Known): string {
  const { tag } = languageCodes(briefing);
  const attributes = { xmlns: namespace, 'xml:id': `briefing-${briefing.id}`, 'xml:lang': tag };
  const divisions = briefing.sections.map((section) => divisionOf(section, known, briefing.language));
  return writeXml(
    holder('TEI', attributes, [
      headerOf(briefing, known),
      holder('text', {}, [holder('body', {}, divisions)]),
    ]),
  );
}

function divisionOf(section: Section, { directory }: Known, language: string | undefined): Element {
  return holder('div', { type: 'debateSection', subtype: section.kind, 'xml:id': section.id }, [
    x('head', {}, sectionHeading(section)),
    ...section.turns.flatMap((turn) => {
      const voice = voiceOf(section, turn, directory);
      return [
        x('note', { type: 'speaker' }, turn.label || voice.name),
        holder(
          'u',
          { who: `#${teiId(voice)}`, ana: `#act.${turn.act}` },
          turn.passages.map((passage) => segmentOf(passage, section.repairs, language)),
        ),
      ];
    }),
  ]);
}

function segmentOf(passage: Passage, repairs: readonly Repair[], language: string | undefined): Element {
  const own = ownLanguage(passage, language);
  const pieces = passagePieces(passage, repairs).map(({ text, kind }) => {
    if (kind === 'direction') return x('incident', {}, x('desc', {}, text));
    return kind === 'restored' ? x('supplied', { reason: 'omitted' }, text) : text;
  });
  return x('seg', { 'xml:id': passage.id, ...(own !== undefined && { 'xml:lang': own }) }, ...pieces);
}
