import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Briefing, Passage, Repair, Section, Turn } from '../model/briefing.ts';
import { outletOf } from '../model/questioner.ts';
import { longDate } from '../text/dates.ts';
import { agentsOf, type Agents, roleId } from './akoma-agents.ts';
import { metaOf } from './akoma-meta.ts';
import type { Known } from './json-ld.ts';
import { ownLanguage, passagePieces } from './passage-pieces.ts';
import { sectionHeading } from './section-heading.ts';
import { voiceOf } from './voices.ts';
import { holder, writeXml } from './xml.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

interface Context extends Known {
  agents: Agents;
  /** Language of the briefing, where it is told. */
  language: string | undefined;
}

/**
 * The briefing as a `debate` of Akoma Ntoso 3.0
 * (https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html): a `debateSection` a section,
 * a `question`, `answer` or `speech` a turn, a `p` a passage. `eId`s are the site’s own ids; what another turn than a
 * question or an answer does is its `refersTo`. Restored signs are `ins` with the status `editorial`,
 * stage directions `remark`.
 */
export function toAkomaNtoso(briefing: Briefing, known: Known): string {
  const { language } = briefing;
  const context = { ...known, agents: agentsOf(briefing, known.directory), language };
  return writeXml(
    holder('akomaNtoso', { xmlns: namespace }, [
      holder('debate', { name: 'press-conference', contains: 'originalVersion' }, [
        metaOf(briefing, known, context.agents),
        holder('preface', {}, [
          x('p', {}, x('docTitle', {}, briefing.title)),
          x(
            'p',
            {},
            x('docDate', { date: briefing.date }, longDate(briefing.date)),
            briefing.place && `, ${briefing.place}`,
          ),
          x('p', {}, briefing.rendering),
        ]),
        holder(
          'debateBody',
          {},
          briefing.sections.map((section) => sectionOf(section, context)),
        ),
      ]),
    ]),
  );
}

function sectionOf(section: Section, context: Context): Element {
  return holder('debateSection', { eId: section.id, name: section.kind }, [
    x('heading', {}, sectionHeading(section)),
    ...section.turns.map((turn) => turnOf(section, turn, context)),
  ]);
}

function turnOf(section: Section, turn: Turn, { agents, directory, language }: Context): Element {
  const { act } = turn;
  const voice = voiceOf(section, turn, directory);
  const isQuestion = act === 'question' || act === 'answer';
  const attributes = {
    by: `#${agents.idOf(voice)}`,
    ...(voice.kind === 'person' && voice.role !== '' && { as: `#${roleId(voice.role)}` }),
    ...addresseeOf(section, turn, agents),
    ...(!isQuestion && { refersTo: `#act.${act}` }),
  };
  return holder(isQuestion ? act : 'speech', attributes, [
    x('from', {}, turn.label || voice.name),
    ...turn.passages.map((passage) => passageOf(passage, section.repairs, language)),
  ]);
}

/** Whom a question or an answer is for: one agent, or nothing where it is none or several. */
function addresseeOf(section: Section, turn: Turn, agents: Agents): { to?: string } {
  const { act } = turn;
  const [first, ...others] = section.speakers;
  if (act === 'question' && first !== undefined && others.length === 0)
    return { to: `#${agents.idOf({ kind: 'person', id: first })}` };
  const outlet = outletOf(section, turn);
  if (act === 'answer' && outlet !== null) return { to: `#${agents.idOf({ kind: 'outlet', id: outlet })}` };
  return {};
}

function passageOf(passage: Passage, repairs: readonly Repair[], language: string | undefined): Element {
  const own = ownLanguage(passage, language);
  const pieces = passagePieces(passage, repairs).map(({ text, kind }) => {
    if (kind === 'direction') return x('remark', { type: 'sceneDescription' }, text);
    return kind === 'restored' ? x('ins', { status: 'editorial' }, text) : text;
  });
  return x('p', { eId: passage.id, ...(own !== undefined && { 'xml:lang': own }) }, ...pieces);
}
