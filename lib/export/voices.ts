import type { Briefing, Section, Turn } from '../model/briefing.ts';
import type { Directory } from '../model/directory.ts';

/** Whoever a turn is by: a person, a newsroom that asks, or somebody whom nobody names. */
export interface Voice {
  kind: 'person' | 'outlet' | 'unnamed';
  /** Person id or outlet id; `unnamed` where nobody is named. */
  id: string;
  name: string;
  /** Office of a person; empty for others. */
  role: string;
  /** The body a person speaks for; empty for others. */
  organization: string;
}

const nobody = { role: '', organization: '' };

/** Who speaks in a turn: for a question the newsroom that asks. */
export function voiceOf(section: Section, turn: Turn, directory: Directory): Voice {
  if (turn.speaker !== null) return { kind: 'person', ...directory.person(turn.speaker) };
  if (section.askedBy === null)
    return { kind: 'unnamed', id: 'unnamed', name: turn.label || 'Not named', ...nobody };
  return outletVoice(section.askedBy, directory);
}

function outletVoice(id: string, directory: Directory): Voice {
  return { kind: 'outlet', id, name: directory.outlet(id).name, ...nobody };
}

/** Everybody who speaks, asks or answers in a briefing, in the order of the text, each once. */
export function voicesOf(briefing: Briefing, directory: Directory): Voice[] {
  const voices = briefing.sections.flatMap((section) => [
    ...section.turns.map((turn) => voiceOf(section, turn, directory)),
    ...(section.askedBy === null ? [] : [outletVoice(section.askedBy, directory)]),
    ...section.speakers.map((id): Voice => ({ kind: 'person', ...directory.person(id) })),
  ]);
  return [...new Map(voices.map((voice) => [`${voice.kind} ${voice.id}`, voice])).values()];
}
