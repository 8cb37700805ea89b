import { candidatesOf, type Candidate, type LabelForm } from './candidates.ts';
import {
  capitalWordsOf,
  doubtful,
  enough,
  judgeLabels,
  smallWordsOf,
  type JudgedLabel,
  type WholeText,
} from './judge-labels.ts';
import { joinTitles } from './join-titles.ts';
import { labelsWithin } from './labels-in-lines.ts';
import { familyOf } from './label-groups.ts';
import type { SourceLine } from './source-line.ts';

/** What a kind of label needs to be chosen over the others. */
interface LabelReader {
  form: LabelForm;
  /** Forms that come along with it. */
  with: readonly LabelForm[];
  /** How much a label of it counts: lines that stand alone are often mere headings. */
  weight: number;
}

const readers: readonly LabelReader[] = [
  { form: 'colon', with: ['colon', 'bare', 'attribute'], weight: 1 },
  { form: 'stop', with: ['stop', 'bare'], weight: 1 },
  { form: 'alone', with: ['alone', 'bare'], weight: 0.6 },
  { form: 'attribute', with: ['attribute'], weight: 1.5 },
];

/** The labels of a text. */
export interface FoundLabels {
  form: LabelForm;
  /** The lines in which they were looked for. */
  lines: readonly SourceLine[];
  accepted: JudgedLabel[];
  /** Those that were taken for words but might be labels. */
  refused: JudgedLabel[];
  /** By the index of their line. */
  byLine: Map<number, Candidate[]>;
  smallWords: ReadonlySet<string>;
  /** Indexes of lines that hold a field, such as `Topic: ports`. */
  fields: ReadonlySet<number>;
}

/**
 * Finds the labels of a text by the form of label that explains most of it.
 *
 * @param forced a form that is known, or null
 */
export function findLabels(lines: readonly SourceLine[], forced: LabelForm | null): FoundLabels {
  const smallWords = smallWordsOf(lines);
  const text = { lines, smallWords, capitalWords: capitalWordsOf(lines) };
  const all = joinTitles(lines.flatMap(candidatesOf), lines);
  const tried = readers
    .filter(({ form }) => forced === null || form === forced)
    .map((reader) => readAs(reader, all, text));
  const best = tried.reduce((a, b) => (b.weight > a.weight ? b : a));
  const byLine = placesOf(best.accepted);
  addWithin(lines, best, byLine);
  const fields = new Set(
    all
      .filter(({ form, shape, line }) => form === 'colon' && shape.isField && !byLine.has(line))
      .map(({ line }) => line),
  );
  return { ...best, lines, byLine, smallWords, fields };
}

function readAs(
  { form, with: forms, weight }: LabelReader,
  all: readonly Candidate[],
  text: WholeText,
): Pick<FoundLabels, 'form' | 'accepted' | 'refused'> & { weight: number } {
  const letters = bareLettersOf(all);
  const bareLines = new Set(letters.map(({ line }) => line));
  const chosen = all.filter((candidate) =>
    candidate.form === 'bare'
      ? forms.includes('bare') && bareLines.has(candidate.line)
      : forms.includes(candidate.form) && !bareLines.has(candidate.line),
  );
  const judged = judgeLabels(chosen, text);
  const accepted = judged.filter(({ score }) => score >= enough);
  const own = accepted.filter(({ candidates: [first] }) => first?.form === form);
  const sum = own.reduce(
    (total, { candidates, score }) => total + candidates.length * Math.min(1.5, score / 5),
    0,
  );
  return {
    form,
    accepted,
    refused: judged.filter(({ score }) => score < enough && score >= enough - doubtful),
    weight: sum * weight,
  };
}

/** Bare letters count where one that asks comes again; one that answers needs one that asks. */
function bareLettersOf(all: readonly Candidate[]): Candidate[] {
  const bare = all.filter(({ form }) => form === 'bare');
  const count = (letter: string): number => bare.filter(({ label }) => label === letter).length;
  const asks = ['Q', 'P', 'F'].filter(
    (letter) => count(letter) > 1 && (letter === 'Q' || count('R') + count('A') > count(letter) / 2),
  );
  const answers = asks.length > 0 ? ['A', 'R'].filter((letter) => count(letter) > 1) : [];
  return bare.filter(({ label }) => asks.includes(label) || answers.includes(label));
}

function placesOf(accepted: readonly JudgedLabel[]): Map<number, Candidate[]> {
  const byLine = new Map<number, Candidate[]>();
  for (const candidate of accepted.flatMap(({ candidates }) => candidates))
    byLine.set(candidate.line, [...(byLine.get(candidate.line) ?? []), candidate].slice(0, 1));
  return byLine;
}

function addWithin(
  lines: readonly SourceLine[],
  { form, accepted }: Pick<FoundLabels, 'form' | 'accepted'>,
  byLine: Map<number, Candidate[]>,
): void {
  if (form !== 'colon' && form !== 'stop') return;
  const named = accepted.filter(({ candidates: [first] }) => first?.form !== 'bare');
  const known = {
    keys: new Set(
      named
        .filter(({ shape, candidates }) => shape.plainWords === 0 || candidates.length > 1)
        .map(({ key }) => key),
    ),
    families: new Set(named.map(({ shape }) => familyOf(shape)).filter((name) => name.length > 2)),
    form,
    areCapitals:
      named.length > 0 && named.filter(({ shape }) => shape.case === 'upper').length / named.length > 0.8,
    hasBareLetters: accepted.some(({ candidates: [first] }) => first?.form === 'bare'),
  };
  lines.forEach((line, index) => {
    const first = byLine.get(index);
    const within = labelsWithin(line, index, first?.[0]?.to ?? 0, known);
    if (within.length > 0) byLine.set(index, [...(first ?? []), ...within]);
  });
}
