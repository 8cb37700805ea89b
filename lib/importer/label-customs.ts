import { foldLabel } from '../text/fold.ts';
import { familyOf } from './label-groups.ts';
import { shapeOf } from './label-shape.ts';
import { particles } from './label-words.ts';
import { isOutletName } from './outlet-name.ts';

/** What all labels of a text together say of how to read one. */
export interface LabelCustoms {
  /** Folded family names that are known from labels without a comma or brackets. */
  families: ReadonlySet<string>;
  /** Folded full names that are labels of their own. */
  names: ReadonlySet<string>;
  /** Who asks is mostly not named, so that brackets behind a name are a body's, not a newsroom's. */
  asksUnnamed: boolean;
  /** The newsroom stands before the comma and the person behind it. */
  isOutletFirst: boolean;
}

/** What is assumed of a label alone. */
export const noCustoms: LabelCustoms = {
  families: new Set(),
  names: new Set(),
  asksUnnamed: false,
  isOutletFirst: false,
};

/** From this share of all turns on, those who ask without a name are the custom of a text. */
const manyUnnamed = 0.2;

/**
 * Learns the customs of a text.
 *
 * @param turns how many turns each label has
 */
export function learnCustoms(turns: ReadonlyMap<string, number>): LabelCustoms {
  const labels = [...turns.keys()];
  const all = [...turns.values()].reduce((sum, count) => sum + count, 0);
  const unnamed = [...turns].filter(([label]) => shapeOf(label).isAsking);
  const [before, behind] = outletSides(labels);
  return {
    families: new Set(
      labels
        .filter((label) => !/[,，(（]|\s[—–-]+\s/u.test(label))
        .map((label) => familyOf(shapeOf(label)))
        .filter((name) => name.length > 2),
    ),
    names: new Set(
      labels
        .map((label) => label.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, ''))
        .filter(isFullName)
        .map(foldLabel),
    ),
    asksUnnamed: unnamed.reduce((sum, [, count]) => sum + count, 0) >= all * manyUnnamed,
    isOutletFirst: before > behind,
  };
}

/** Two to four words, none of them an office or a small one. */
function isFullName(label: string): boolean {
  const { words, isTitled, isAsking, isUnknown, plainWords } = shapeOf(label);
  const isSomebody = !isTitled && !isAsking && !isUnknown && !particles.has(foldLabel(words[0] ?? ''));
  return isSomebody && words.length > 1 && words.length < 5 && plainWords === 0;
}

/** How many labels have the name of a newsroom before their comma only, and behind it only. */
function outletSides(labels: readonly string[]): [before: number, behind: number] {
  const pairs = labels
    .map((label) => label.split(/\s*[,，]\s*/u))
    .filter((parts) => parts.length === 2 && foldLabel(parts[1] ?? '') !== '');
  const count = (own: number, other: number): number =>
    pairs.filter((parts) => isOutletName(parts[own] ?? '') && !isOutletName(parts[other] ?? '')).length;
  return [count(0, 1), count(1, 0)];
}
