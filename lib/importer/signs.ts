import type { Signs } from './families.ts';
import type { FoundLabels } from './find-labels.ts';
import { languageOf } from './language.ts';
import type { TurnsRead } from './read-turns.ts';
import type { SourceLine } from './source-line.ts';
import { wordsOfTurn, type RawTurn } from './turn.ts';

interface FileSigns {
  isHtml: boolean;
  hasLineNumbers: boolean;
  lines: readonly SourceLine[];
}

/** Counts what tells the family of a text. */
export function signsOf(
  read: TurnsRead,
  labels: FoundLabels,
  { isHtml, hasLineNumbers, lines }: FileSigns,
): Signs {
  const labelled = read.raw.filter(({ candidate }) => candidate !== null);
  const named = labelled.filter(
    ({ candidate }) => candidate?.form !== 'bare' && candidate?.shape.isAsking !== true,
  );
  const share = (of: readonly RawTurn[], is: (turn: RawTurn) => boolean): number =>
    of.filter(is).length / Math.max(1, of.length);
  const raw = new Map(lines.map((line) => [line.number, line.text]));
  const after = ({ line, candidate }: RawTurn): string => raw.get(line)?.slice(0, candidate?.to) ?? '';
  return {
    form: labels.form,
    isHtml,
    hasLineNumbers,
    isBilingual: read.isBilingual,
    hasUnlabelledOpening: read.hasUnlabelledOpening,
    bare: share(labelled, ({ candidate }) => candidate?.form === 'bare'),
    bareWithStop: share(
      labelled,
      (turn) => turn.candidate?.form === 'bare' && /^\s*[QA]\./u.test(after(turn)),
    ),
    marked: share(labelled, ({ candidate }) => candidate?.isMarked === true),
    alone: share(labelled, ({ candidate }) => candidate?.isAlone === true),
    timed: share(labelled, ({ candidate }) => candidate !== null && candidate.time !== null),
    dashed: share(labelled, ({ label }) => /\s(?:--|[—–-])\s/u.test(label ?? '')),
    capitals: share(named, ({ candidate }) => candidate?.shape.case === 'upper'),
    initials: share(labelled, ({ candidate }) => candidate?.shape.isInitials === true),
    commas: share(named, ({ label }) => /[,，]/u.test(label ?? '')),
    noSpace: share(labelled, (turn) => /[:：]$/u.test(after(turn)) && turn.candidate?.isAlone === false),
    hasAlias: read.speakers.some(({ labels: all }) => all.length > 1),
    single: share(
      named,
      ({ candidate }) =>
        candidate?.shape.words.length === 1 &&
        candidate.shape.case !== 'uncased' &&
        !candidate.shape.isTitled,
    ),
    people: read.speakers.filter(({ name }) => name !== null).length,
    hasContinuations: lines.some(({ text }) => /^\s*(?:\.{3}|…)\s/u.test(text.slice(0, 20))),
    hasFullName: read.speakers.some(
      ({ labels: all }) => all.some((label) => /\s/u.test(label)) && all.some((label) => !/\s/u.test(label)),
    ),
    language: languageOf(read.raw.slice(0, 40).map(wordsOfTurn).join(' ')),
  };
}
