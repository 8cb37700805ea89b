import { foldLabel } from '../text/fold.ts';
import type { ImportedTranscript } from './import-transcript.ts';
import type { ImportedTurn } from './turn.ts';

/** People and outlets that the content folder knows already. */
export interface KnownNames {
  people: readonly { id: string; name: string }[];
  outlets: readonly { id: string; name: string; also?: readonly string[] }[];
}

/** How the speakers of an import are called in the files of a briefing. */
export interface Naming {
  /** The name in the heading of a turn, empty where nobody is named. */
  headingOf: (turn: ImportedTurn) => string;
  /** The id of a person; null for an outlet, or where nobody is named. */
  idOf: (turn: ImportedTurn) => string | null;
  /** The id of the outlet that asks; null where none is named. */
  outletOf: (turn: ImportedTurn) => string | null;
  newPeople: object[];
  newOutlets: object[];
}

/** Finds speakers among the people and outlets that are known, and proposes those that are not. */
export function knownNames({ speakers }: ImportedTranscript, known: KnownNames): Naming {
  const byLabel = new Map(
    speakers.flatMap((speaker) => speaker.labels.map((label) => [label, speaker] as const)),
  );
  const byName = new Map(
    speakers.flatMap((speaker) => (speaker.name === null ? [] : [[speaker.name, speaker] as const])),
  );
  const people = new Map(known.people.map((person) => [foldLabel(person.name), person]));
  const outlets = new Map(
    known.outlets.flatMap((outlet) =>
      [outlet.name, ...(outlet.also ?? [])].map((name) => [foldLabel(name), outlet] as const),
    ),
  );
  const newPeople = new Map<string, object>();
  const newOutlets = new Map<string, object>();
  const speakerOf = ({ label, speaker }: ImportedTurn) =>
    byLabel.get(label ?? '') ?? byName.get(speaker ?? '');

  const outletNamed = (name: string): { id: string; name: string } => {
    const found = outlets.get(foldLabel(name)) ?? { id: idFrom(name), name };
    if (!outlets.has(foldLabel(name))) newOutlets.set(found.id, found);
    return found;
  };
  const personNamed = (turn: ImportedTurn): { id: string; name: string } | null => {
    if (turn.speaker === null) return null;
    const found = people.get(foldLabel(turn.speaker)) ?? { id: idFrom(turn.speaker), name: turn.speaker };
    const speaker = speakerOf(turn);
    if (!people.has(foldLabel(turn.speaker)))
      newPeople.set(found.id, {
        ...found,
        ...(speaker?.role ? { role: speaker.role } : {}),
        ...(speaker?.organization ? { organization: speaker.organization } : {}),
      });
    return found;
  };
  const outletOf = (turn: ImportedTurn) => {
    const name = speakerOf(turn)?.outlet ?? null;
    return turn.act === 'question' && name !== null ? outletNamed(name) : null;
  };
  return {
    headingOf: (turn) =>
      outletOf(turn)?.name ?? (turn.act === 'question' ? turn.speaker : personNamed(turn)?.name) ?? '',
    idOf: (turn) => (turn.act === 'question' ? null : (personNamed(turn)?.id ?? null)),
    outletOf: (turn) => outletOf(turn)?.id ?? null,
    get newPeople() {
      return [...newPeople.values()];
    },
    get newOutlets() {
      return [...newOutlets.values()];
    },
  };
}

function idFrom(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '');
  // A name without Latin letters gets a number that stays the same for the same name.
  return id === ''
    ? `name-${[...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 999_983, 7)}`
    : id;
}
