import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Briefing, Passage, Repair, Section } from '../model/briefing.ts';
import { repairedPieces } from '../text/repaired-pieces.ts';
import type { Known } from './json-ld.ts';
import { languageOf } from './language-of.ts';
import { sectionTitle } from './section-title.ts';
import { headerOf, teiId } from './tei-header.ts';
import { voiceOf } from './voices.ts';
import { holder, writeXml } from './xml.ts';

const namespace = 'http://www.tei-c.org/ns/1.0';

/**
 * The transcript as TEI in the ways of Parla-CLARIN (https://clarin-eric.github.io/parla-clarin/): a `div` a section,
 * a `u` a turn with `who` and, as `ana`, what it does, a `seg` a passage. Ids of sections and passages are the site’s
 * own; restored signs are `supplied`.
 */
export function toTei(briefing: Briefing, known: Known): string {
  const { tag } = languageOf(briefing);
  const attributes = { xmlns: namespace, 'xml:id': `briefing-${briefing.id}`, 'xml:lang': tag };
  const divisions = briefing.sections.map((section) => divisionOf(section, known));
  return writeXml(
    holder('TEI', attributes, [
      headerOf(briefing, known),
      holder('text', {}, [holder('body', {}, divisions)]),
    ]),
  );
}

function divisionOf(section: Section, { directory }: Known): Element {
  return holder('div', { type: 'debateSection', subtype: section.kind, 'xml:id': section.id }, [
    x('head', {}, sectionTitle(section)),
    ...section.turns.flatMap((turn) => {
      const voice = voiceOf(section, turn, directory);
      return [
        x('note', { type: 'speaker' }, turn.label || voice.name),
        holder(
          'u',
          { who: `#${teiId(voice)}`, ana: `#act.${turn.act}` },
          turn.passages.map((passage) => segmentOf(passage, section.repairs)),
        ),
      ];
    }),
  ]);
}

function segmentOf({ id, text }: Passage, repairs: readonly Repair[]): Element {
  const own = repairs.filter(({ passage }) => passage === id);
  const pieces = repairedPieces(text, own).map((piece) =>
    piece.repair === null ? piece.text : x('supplied', { reason: 'omitted' }, piece.text),
  );
  return x('seg', { 'xml:id': id }, ...pieces);
}
