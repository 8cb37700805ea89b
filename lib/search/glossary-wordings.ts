import { inflectionStem } from '../text/stem.ts';
import { tokenize } from './tokenize.ts';

/** One wording of a term of the glossary. */
export interface Wording {
  /** Its words without inflection. */
  stems: string[];
  /** As the glossary writes it. */
  text: string;
  /** What it is found by in texts. */
  key: string;
  /** The other wordings that mean the same. */
  others: Wording[];
}

/** Wordings by the stem of their first word. */
export type Glossary = ReadonlyMap<string, Wording[]>;

/** Reads the groups of wordings that mean the same: a term with its aliases. */
export function readGlossary(groups: readonly (readonly string[])[]): Glossary {
  const glossary = new Map<string, Wording[]>();
  groups.forEach((texts, group) => {
    const wordings = texts.map((text, at): Wording => {
      const stems = tokenize(text).map(({ form }) => inflectionStem(form));
      return { stems, text, key: `=${group}.${at}`, others: [] };
    });
    for (const wording of wordings) {
      wording.others = wordings.filter(({ stems }) => stems.join() !== wording.stems.join());
      const first = wording.stems[0];
      if (first !== undefined) glossary.set(first, [...(glossary.get(first) ?? []), wording]);
    }
  });
  return glossary;
}

/** The wordings that stand at a place, in any inflection. */
export function wordingsAt(
  glossary: Glossary,
  forms: readonly string[],
  at: number,
): (Wording & { length: number })[] {
  const candidates = glossary.size > 0 ? (glossary.get(inflectionStem(forms[at]!)) ?? []) : [];
  return candidates
    .filter(({ stems }) =>
      stems.every((stem, step) => {
        const form = forms[at + step];
        return form !== undefined && inflectionStem(form) === stem;
      }),
    )
    .map((wording) => ({ ...wording, length: wording.stems.length }));
}
