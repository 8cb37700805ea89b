import { compareWords, comparedWords } from '../anchor/compare-words.ts';
import type { ClaimsFields } from '../model/claim-schemas.ts';
import type { Support } from '../model/claims.ts';
import type { ParsedContent, ParsedYaml, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { isRenumbered } from './lasting-section-id.ts';
import { targetsOf, type Target } from './targets.ts';

type ClaimFields = ClaimsFields[number];

/**
 * A claim's support is what the words say: verbatim and close are computed, a figure in the claim stands in its
 * evidence or the note says why not, and the evidence is of the speaker whom the claim names.
 */
export function claimSupported(content: ParsedContent): void {
  for (const briefing of content.briefings) {
    const { claims } = briefing;
    if (!claims || isRenumbered(briefing)) continue;
    const targets = targetsOf(briefing);
    claims.fields.value.forEach((claim, index) => {
      const at = (...path: (string | number)[]) => claims.fields.at([index, ...path]);
      checkSupport(claims, claim, at);
      checkFigures(claims, claim, at);
      checkSpeaker(content, claims, targets, claim, at);
    });
  }
}

type At = (...path: (string | number)[]) => Place;

function checkSupport({ file }: ParsedYaml<ClaimsFields>, claim: ClaimFields, at: At): void {
  const isAbsent = claim.support === 'not in this transcript';
  if (isAbsent !== (claim.evidence.length === 0)) {
    const expected = isAbsent
      ? 'no evidence for what is not in this transcript'
      : 'evidence, or `not in this transcript`';
    complain(
      file,
      'support-as-said',
      `Unexpected support \`${claim.support}\`, expected ${expected}`,
      at('support'),
    );
    return;
  }
  if (isAbsent !== (claim.reason !== undefined)) {
    const expected = isAbsent ? 'a `reason` why it is not there' : 'no `reason` where there is evidence';
    complain(
      file,
      'support-as-said',
      `Unexpected support \`${claim.support}\`, expected ${expected}`,
      at('support'),
    );
    return;
  }
  if (isAbsent) return;
  const words = compareWords(
    claim.text,
    claim.evidence.map(({ exact }) => exact),
  );
  const computed: Support | null = words.isVerbatim ? 'verbatim' : words.isClose ? 'close' : null;
  const isJudged = claim.support === 'paraphrase' || claim.support === 'partial';
  if (computed ? claim.support !== computed : !isJudged) {
    const missing = words.missing.map((word) => `\`${word}\``).join(', ');
    const expected = computed
      ? `\`${computed}\`, which the words are`
      : `\`paraphrase\` or \`partial\`: the evidence does not have ${missing}`;
    complain(
      file,
      'support-as-said',
      `Unexpected support \`${claim.support}\`, expected ${expected}`,
      at('support'),
    );
  }
}

function checkFigures({ file }: ParsedYaml<ClaimsFields>, claim: ClaimFields, at: At): void {
  if (claim.evidence.length === 0) return;
  const spoken = new Set(claim.evidence.flatMap(({ exact }) => comparedWords(exact).map(({ text }) => text)));
  for (const { text } of comparedWords(claim.text))
    if (/\d/.test(text) && !spoken.has(text) && !claim.note?.includes(text))
      complain(
        file,
        'figure-in-evidence',
        `Unexpected figure \`${text}\` in the claim, expected it in the evidence, or a note that says why it is not there`,
        at('text'),
      );
}

function checkSpeaker(
  content: ParsedContent,
  { file }: ParsedYaml<ClaimsFields>,
  targets: ReadonlyMap<string, Target>,
  claim: ClaimFields,
  at: At,
): void {
  const people = content.people.fields.value;
  const { attributed_to: named } = claim;
  const person = people.find(({ id }) => id === named);
  const isBody = people.some(({ organization }) => organization === named);
  if (!person && !isBody && named !== 'article' && named !== 'machine summary') {
    const message = `Unexpected \`${named}\`, expected an id of people.yaml, the name of a body there, \`article\` or \`machine summary\``;
    complain(file, 'known-speaker', message, at('attributed_to'));
    return;
  }
  claim.evidence.forEach(({ passage }, index) => {
    const speaker = targets.get(passage)?.speaker ?? null;
    const spokesperson = people.find(({ name }) => name === speaker);
    const isOther = person ? speaker !== person.name : isBody && spokesperson?.organization !== named;
    if (isOther && targets.has(passage))
      complain(
        file,
        'evidence-of-speaker',
        `Unexpected evidence in ${passage}, said by ${speaker ?? 'a reporter'}, expected words of ${person?.name ?? named}`,
        at('evidence', index, 'passage'),
      );
  });
}
