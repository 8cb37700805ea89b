import { briefingPath, summaryPath } from './address.ts';
import type { Briefing } from './briefing.ts';
import type { Figure } from './claims.ts';
import { supportKey } from './support.ts';

/** What checking a briefing brought to light, in a sentence, and where it can be seen. */
export interface Finding {
  text: string;
  href: string;
}

/** What a reader should know before reading, from the data alone: claims that nobody made, wrong figures, lost words. */
export function findingsOf(briefing: Briefing): Finding[] {
  return [...absentClaims(briefing), ...wrongFigures(briefing), ...brokenAnswers(briefing)];
}

function absentClaims({ id, claims }: Briefing): Finding[] {
  const absent = claims.filter(({ support }) => support === 'not in this transcript').length;
  if (absent === 0) return [];
  const are = absent === 1 ? 'is' : 'are';
  const href = `${summaryPath(id)}?support=${supportKey('not in this transcript')}#not-in-transcript`;
  return [
    {
      text: `${absent} of the ${claims.length} claims in the published summary ${are} not in this transcript`,
      href,
    },
  ];
}

function wrongFigures({ id, figures }: Briefing): Finding[] {
  return figures.flatMap((figure) => {
    const how = howWrong(figure);
    if (how === null) return [];
    const { exact, target } = figure.quote;
    return [{ text: `One figure is ${how}: ${exact}`, href: briefingPath(id, target) }];
  });
}

/** `ten times too high`; null where nothing says what the figure should be. */
export function howWrong({ value, correctedValue }: Pick<Figure, 'value' | 'correctedValue'>): string | null {
  if (correctedValue === null || typeof value !== 'number' || value === correctedValue) return null;
  const ratio = Math.abs(value / correctedValue);
  const times: Readonly<Record<number, string>> = { 1: 'ten', 2: 'a hundred', 3: 'a thousand' };
  const power = Math.log10(ratio);
  const word = times[Math.abs(Math.round(power))];
  if (Math.abs(power - Math.round(power)) < 1e-6 && word)
    return `${word} times too ${ratio > 1 ? 'high' : 'low'}`;
  return ratio > 1 ? 'too high' : 'too low';
}

function brokenAnswers({ id, sections }: Briefing): Finding[] {
  const broken = sections.flatMap(({ breaksOff }) => (breaksOff === null ? [] : [breaksOff]));
  const [first] = broken;
  if (first === undefined) return [];
  const text =
    broken.length === 1
      ? 'An answer breaks off in the published text'
      : `${broken.length} answers break off in the published text`;
  return [{ text, href: briefingPath(id, first) }];
}
