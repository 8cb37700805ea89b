import type { LabelForm } from './candidates.ts';

/** What is counted of a text to tell its family. Shares are from 0 to 1. */
export interface Signs {
  form: LabelForm;
  isHtml: boolean;
  hasLineNumbers: boolean;
  isBilingual: boolean;
  hasUnlabelledOpening: boolean;
  bare: number;
  bareWithStop: number;
  marked: number;
  alone: number;
  timed: number;
  dashed: number;
  capitals: number;
  initials: number;
  /** Labels with a comma in them. */
  commas: number;
  noSpace: number;
  hasAlias: boolean;
  /** Single names, such as a scribe's `Ana`. */
  single: number;
  /** How many people speak. */
  people: number;
  hasContinuations: boolean;
  /** A full name that is later given by its initials. */
  hasFullName: boolean;
  language: string | null;
}

interface Family {
  name: string;
  why: string;
  fits: (signs: Signs) => boolean;
  /** The form of label that `--format` with this name means. */
  form: LabelForm;
}

/** The families of transcripts, the more particular first: the first that fits is the text's. */
export const families: readonly Family[] = [
  { name: 'line-numbered', form: 'colon', why: 'lines are numbered', fits: (signs) => signs.hasLineNumbers },
  {
    name: 'bilingual-outlet',
    form: 'colon',
    why: 'each turn is given in two languages',
    fits: (signs) => signs.isBilingual,
  },
  {
    name: 'html',
    form: 'attribute',
    why: 'attributes of the markup name the speakers',
    fits: (signs) => signs.form === 'attribute',
  },
  {
    name: 'html-strong',
    form: 'colon',
    why: 'labels stand in bold letters of HTML',
    fits: (signs) => signs.isHtml && signs.marked > 0.6,
  },
  {
    name: 'md-bold-timestamp',
    form: 'colon',
    why: 'labels are bold and have a time',
    fits: (signs) => signs.timed > 0.6 && signs.marked > 0.6,
  },
  { name: 'name-timestamp', form: 'colon', why: 'labels have a time', fits: (signs) => signs.timed > 0.6 },
  {
    name: 'q-dot',
    form: 'colon',
    why: 'questions begin with `Q.`',
    fits: (signs) => signs.bareWithStop > 0.15,
  },
  { name: 'wh-q', form: 'colon', why: 'questions begin with a bare `Q`', fits: (signs) => signs.bare > 0.15 },
  {
    name: 'fed-period',
    form: 'stop',
    why: 'labels are in capitals and end with a full stop',
    fits: (signs) => signs.form === 'stop',
  },
  {
    name: 'name-dash-title',
    form: 'alone',
    why: 'labels are a name, a dash and a title',
    fits: (signs) => signs.dashed > 0.25,
  },
  {
    name: 'name-ownline-nocolon',
    form: 'alone',
    why: 'names stand alone on their line without a colon',
    fits: (signs) => signs.form === 'alone' && !(signs.marked > 0.6),
  },
  {
    name: 'md-bold-ownline',
    form: 'colon',
    why: 'bold labels stand alone on their line',
    fits: (signs) => signs.marked > 0.6 && signs.alone > 0.6,
  },
  { name: 'md-bold-inline', form: 'colon', why: 'labels are bold', fits: (signs) => signs.marked > 0.6 },
  {
    name: 'caps-ownline',
    form: 'colon',
    why: 'labels in capitals stand alone on their line',
    fits: (signs) => signs.alone > 0.6 && signs.capitals > 0.6,
  },
  {
    name: 'name-ownline',
    form: 'colon',
    why: 'names with a colon stand alone on their line',
    fits: (signs) => signs.alone > 0.6,
  },
  {
    name: 'fullname-then-initials',
    form: 'colon',
    why: 'a full name is followed by its initials',
    fits: (signs) => signs.initials > 0.2 && signs.hasFullName,
  },
  { name: 'initials', form: 'colon', why: 'labels are initials', fits: (signs) => signs.initials > 0.5 },
  {
    name: 'caps-nospace-alias',
    form: 'colon',
    why: 'labels in capitals have no space behind the colon',
    fits: (signs) => signs.capitals > 0.6 && signs.noSpace > 0.6,
  },
  {
    name: 'outlet-comma-name',
    form: 'colon',
    why: 'labels hold a name and an outlet or office, parted by a comma',
    fits: (signs) => signs.commas > 0.4,
  },
  {
    name: 'caps-inline-alias',
    form: 'colon',
    why: 'labels are in capitals, long first and short later',
    fits: (signs) => signs.capitals > 0.6 && signs.hasAlias,
  },
  {
    name: 'caps-inline',
    form: 'colon',
    why: 'labels are in capitals',
    fits: (signs) => signs.capitals > 0.6,
  },
  {
    name: 'unlabelled-opening',
    form: 'colon',
    why: 'the opening has no label',
    fits: (signs) => signs.hasUnlabelledOpening,
  },
  {
    name: 'scribe-firstname',
    form: 'colon',
    why: 'labels are first names',
    fits: (signs) => signs.people > 2 && signs.single > 0.6 && (signs.hasContinuations || signs.single > 0.9),
  },
  { name: 'mixed-inline', form: 'colon', why: 'labels are names with a colon', fits: () => true },
];

const otherNames: Readonly<Record<string, string>> = {
  'name-comma-outlet': 'outlet-comma-name',
  'name-comma-role': 'outlet-comma-name',
  'md-bold-inline-es': 'md-bold-inline',
  'md-bold-inline-fr': 'md-bold-inline',
};

/** The names that `--format` takes. */
export const formatNames: readonly string[] = [
  ...families.map(({ name }) => name),
  ...Object.keys(otherNames),
];

/** The form of label that a family's name means; null for an unknown name. */
export function formOfFormat(name: string): LabelForm | null {
  return families.find((family) => family.name === (otherNames[name] ?? name))?.form ?? null;
}

/** The family of a text, and why. */
export function familyOfText(signs: Signs): { name: string; why: string } {
  const family = families.find(({ fits }) => fits(signs)) ?? { name: 'mixed-inline', why: '' };
  const suffix =
    family.name === 'md-bold-inline' && (signs.language === 'es' || signs.language === 'fr')
      ? `-${signs.language}`
      : '';
  return { name: family.name + suffix, why: family.why };
}
