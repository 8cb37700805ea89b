import type { Briefing, Section, Turn } from '../model/briefing.ts';
import type { Directory } from '../model/directory.ts';
import { outletOf, outletsOf, shownQuestioner } from '../model/questioner.ts';

/** Whoever a turn is by: a person, a newsroom that asks, or a reporter known by name or label alone. */
export interface Voice {
  kind: 'person' | 'outlet' | 'reporter';
  /** Person id or outlet id; a reporter's is made of the name, so that two are never taken for one. */
  id: string;
  name: string;
  /** Office of a person; empty for others. */
  role: string;
  /** The body a person speaks for; empty for others. */
  organization: string;
}

const nobody = { role: '', organization: '' };

/** Who speaks in a turn: for a question the newsroom that asks, or its reporter where one is named. */
export function voiceOf(section: Section, turn: Turn, directory: Directory): Voice {
  if (turn.speaker !== null) return personVoice(turn.speaker, directory);
  const outlet = outletOf(section, turn);
  if (outlet !== null && turn.asker === undefined) return outletVoice(outlet, directory);
  const name = shownQuestioner(section, turn, directory);
  return { kind: 'reporter', id: slugOf(name), name, ...nobody };
}

function personVoice(id: string, directory: Directory): Voice {
  const { name, role = '', organization = '' } = directory.person(id);
  return { kind: 'person', id, name, role, organization };
}

function outletVoice(id: string, directory: Directory): Voice {
  return { kind: 'outlet', id, name: directory.outlet(id).name, ...nobody };
}

/** Everybody who speaks, asks or answers in a briefing, in the order of the text, each once. */
export function voicesOf(briefing: Briefing, directory: Directory): Voice[] {
  const voices = briefing.sections.flatMap((section) => [
    ...section.turns.map((turn) => voiceOf(section, turn, directory)),
    ...outletsOf(section).map((id) => outletVoice(id, directory)),
    ...section.speakers.map((id) => personVoice(id, directory)),
  ]);
  return [...new Map(voices.map((voice) => [`${voice.kind} ${voice.id}`, voice])).values()];
}

/** `jane-roe-harbour-gazette` for `Jane Roe, Harbour Gazette`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
}
