import { foldLabel } from '../text/fold.ts';
import type { Candidate, LabelForm } from './candidates.ts';
import { readCapitalsAndStop } from './capitals-and-stop.ts';
import { familyOf } from './label-groups.ts';
import { shapeOf } from './label-shape.ts';
import type { SourceLine } from './source-line.ts';

/** What is known of the labels that begin lines. */
export interface KnownLabels {
  /** Folded. */
  keys: ReadonlySet<string>;
  /** Folded family names of those who have a label. */
  families: ReadonlySet<string>;
  form: LabelForm;
  areCapitals: boolean;
  hasBareLetters: boolean;
}

const behindSentence = /[.!?…。！？][)\]"”’»]*|[)\]]/gu;
/**
 * Labels in the middle of a line, where the break before them was lost: those that begin lines elsewhere, and,
 * where labels are in capitals, names in capitals too.
 */
export function labelsWithin(line: SourceLine, index: number, from: number, known: KnownLabels): Candidate[] {
  const { text } = line;
  const mayHold =
    known.form === 'stop' || /[:：]/u.test(text.slice(from)) || (known.hasBareLetters && /\sQ\s/u.test(text));
  if (!mayHold) return [];
  const found: Candidate[] = [];
  behindSentence.lastIndex = from;
  for (let end = behindSentence.exec(text); end; end = behindSentence.exec(text)) {
    const start = behindSentence.lastIndex;
    const space = /^\s*/u.exec(text.slice(start, start + 40))?.[0].length ?? 0;
    const label = labelAt(text.slice(start + space, start + space + 140), known, space);
    if (!label) continue;
    found.push({
      line: index,
      lastLine: index,
      label: label.label,
      from: start + space,
      to: start + space + label.length,
      form: label.form,
      shape: shapeOf(label.label),
      isAlone: false,
      isMarked: false,
      hasBullet: false,
      time: null,
      goesOnSmall: false,
    });
    behindSentence.lastIndex = start + space + label.length;
  }
  return found;
}

function labelAt(
  near: string,
  known: KnownLabels,
  space: number,
): { label: string; length: number; form: LabelForm } | null {
  const bare =
    known.hasBareLetters && space > 0
      ? /^(Q)(?:\u00a0+\s*|\t\s*|\s{2,}|\s(?=\p{Lu}\p{Ll}))/u.exec(near)
      : null;
  if (bare) return { label: 'Q', length: bare[0].length, form: 'bare' };
  if (known.form === 'stop') {
    const found = readCapitalsAndStop(near);
    const isKnown = found !== null && (known.keys.has(foldLabel(found.label)) || /\s/u.test(found.label));
    return isKnown ? { ...found, form: 'stop' } : null;
  }
  const match =
    /^([^:：.!?;“”]{1,100}|(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr|\p{Lu})\. ?)+[^:：.!?;“”]{1,80})\s?[:：](?!\/\/|\d)\s*/u.exec(
      near,
    );
  const label = match?.[1]?.trim() ?? '';
  if (!match || label === '') return null;
  const shape = shapeOf(label);
  // One word in capitals is an acronym, unless it is the family name of somebody who has a label.
  const isName = shape.isAsking || shape.isUnknown || shape.isTitled || known.families.has(familyOf(shape));
  const isLoud =
    known.areCapitals &&
    shape.case === 'upper' &&
    shape.words.length <= 5 &&
    (isName || shape.words.length > 1) &&
    /\p{Lu}{3}/u.test(label);
  const isKnown = known.keys.has(foldLabel(label)) || isLoud;
  return isKnown ? { label, length: match[0].length, form: 'colon' } : null;
}
