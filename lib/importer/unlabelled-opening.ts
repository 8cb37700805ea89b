import { countMatches } from './count-matches.ts';
import { isDirectionAlone } from './directions.ts';
import type { SourceLine } from './source-line.ts';

const greeting =
  /^(?:["“\s]*)(?:(?:well|okay|ok|all right|hello|hi|welcome|thank you|thanks|good (?:morning|afternoon|evening|day)|ladies and gentlemen|dear (?:colleagues|friends))\b|buen[oa]s|señor[ae]s|bonjour|bonsoir|mesdames|merci|guten (?:morgen|tag|abend)|meine damen|sehr geehrte|bom dia|boa (?:tarde|noite)|大家|各位|女士们|Добр)/iu;
const firstAndSecond =
  /(?<![\p{L}])(?:i(?![:.)])|we|you|my|our|your|us|me|i['’]m|we['’]re|we['’]ll|yo|nosotros|nuestr[oa]s?|ustedes|les|je|nous|vous|notre|nos|votre|ich|wir|sie|unsere?|ihnen|eu|nós|nosso|nossa|vocês)(?![\p{L}])|我们|大家|我/giu;

const conference =
  /press (?:conference|briefing)|briefing|news conference|point de presse|pressekonferenz|conferencia de prensa|记者会|发布会/iu;

/**
 * Where speech begins in the lines before the first label: what is said there to an audience, in the first and
 * second person, is an opening whose label is missing; what is told of somebody, in the third, is not.
 *
 * @param startsWithQuestion true where the first label is of somebody who asks
 * @returns the index of its first line, or the number of lines where there is no speech
 */
export function findOpening(head: readonly SourceLine[], startsWithQuestion: boolean): number {
  const greets = head.findIndex(({ text }) => greeting.test(text.trim()) && isSentence(text));
  const first = greets >= 0 ? greets : firstProse(head);
  const text = head
    .slice(first)
    .map((line) => line.text)
    .join('\n');
  const words = countWords(text);
  if (first >= head.length || (words < 12 && greets < 0)) return head.length;
  const personal = countMatches(text, firstAndSecond);
  const share = personal / words;
  if (greets >= 0) return words < 60 || share >= 0.003 ? first : head.length;
  // Where the first label is of somebody who asks, what a press conference begins with was said by the one who answers.
  const isConference =
    startsWithQuestion &&
    head.some(({ text: line }) => conference.test(line)) &&
    !head.some(({ text: line }) => /interview|entrevista/iu.test(line));
  return (words >= 25 && share >= 0.025) || isConference ? first : head.length;
}

/** Chinese has no spaces: two signs are about a word. */
function countWords(text: string): number {
  return countMatches(text, /[\p{L}\p{N}'’]+/gu) + countMatches(text, /\p{Script=Han}/gu) / 2;
}

function firstProse(head: readonly SourceLine[]): number {
  const at = head.findIndex(({ text, isHeading }) => !isHeading && isSentence(text) && countWords(text) >= 6);
  return at < 0 ? head.length : at;
}

function isSentence(text: string): boolean {
  return /[.!?…。！？]/u.test(text) && !isDirectionAlone(text);
}
