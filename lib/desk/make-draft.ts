import { findQuote } from '../anchor/find-quote.ts';
import type { Draft } from '../model/draft-schema.ts';
import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { passageFields } from '../model/passage-fields.ts';
import { spokenText } from '../model/spoken.ts';
import { summaryKeys } from '../rules/published-paragraphs.ts';
import { inOrder, sectionIds } from '../rules/section-ids.ts';
import { languageCode, type Language } from '../text/language/language.ts';
import { suggestClaims } from './suggest-claims.ts';
import { suggestFigures } from './suggest-figures.ts';
import { makeTopicSuggester } from './suggest-topics.ts';

/** A passage with what its topics, claims and figures are told from. */
interface DraftPassage {
  id: string;
  /** Its spoken words. */
  text: string;
  topics: string[];
  speaker: string | null;
}

/**
 * What could be said of a briefing and is not yet: topics of passages that have none, claims of its summary, figures. All
 * are proposals, with `accept: no`; the same content gives the same proposals.
 */
export function makeDraft(content: ParsedContent, briefing: ParsedBriefing, language: Language): Draft {
  const passages = passagesOf(briefing, content);
  const isAlike = (other: ParsedBriefing): boolean =>
    languageCode(other.fields.value.language ?? 'en') ===
    languageCode(briefing.fields.value.language ?? 'en');
  const withTopics = content.briefings
    .filter(isAlike)
    .flatMap((other) => passagesOf(other, content))
    .filter(({ topics }) => topics.length > 0);
  const topicsOf = makeTopicSuggester(withTopics, content.topics.fields.value, language);
  return {
    topics: passages
      .filter(({ topics }) => topics.length === 0)
      .map(({ id, text }) => ({ accept: false, passage: id, topics: topicsOf(text) }))
      .filter(({ topics }) => topics.length > 0),
    claims: claimsFor(briefing, passages, language),
    figures: passages.flatMap(({ id, text }) => figuresFor(briefing, id, text)),
  };
}

function passagesOf(briefing: ParsedBriefing, { people }: ParsedContent): DraftPassage[] {
  const ids = sectionIds(briefing.sections);
  return inOrder(briefing.sections).flatMap((section) => {
    const entries = Object.entries(section.fields.value.passages);
    return section.turns
      .flatMap((turn) => turn.paragraphs.map((paragraph) => ({ turn, paragraph })))
      .map(({ turn, paragraph }, index): DraftPassage => {
        const [key = '', written] = entries[index] ?? [];
        const person = people.fields.value.find(({ name }) => turn.act !== 'question' && name === turn.name);
        return {
          id: `${ids.get(section)}-${key}`,
          text: spokenText(paragraph),
          topics: passageFields(written).topics,
          speaker: person?.id ?? null,
        };
      });
  });
}

function claimsFor(
  { summary, claims }: ParsedBriefing,
  passages: readonly DraftPassage[],
  language: Language,
): Draft['claims'] {
  if (!summary) return [];
  const keys = summaryKeys(summary.fields, summary.paragraphs);
  const machineMade = new Set<string>(summary.fields.value.machine_made?.paragraphs ?? []);
  const paragraphs = summary.paragraphs.map(({ text }, index) => ({
    target: `summary-${keys[index] ?? ''}`,
    text,
    isMachineMade: machineMade.has(keys[index] ?? ''),
  }));
  const taken = (claims?.fields.value ?? []).map((claim) => ({
    target: claim.in,
    exact: claim.text,
    ...claim,
  }));
  return suggestClaims(paragraphs, passages, language)
    .filter((claim) => {
      const text = paragraphs.find(({ target }) => target === claim.in)?.text ?? '';
      return !isTaken(text, claim.in, claim.text, taken);
    })
    .map((claim) => ({ accept: false, ...claim }));
}

function figuresFor({ figures }: ParsedBriefing, id: string, text: string): Draft['figures'] {
  return suggestFigures(id, text)
    .filter(({ exact }) => !isTaken(text, id, exact, figures?.fields.value ?? []))
    .map((figure) => ({ accept: false, ...figure }));
}

/** Do words share any with a quote that an editor has made of the same text? */
function isTaken(
  text: string,
  target: string,
  exact: string,
  quotes: readonly {
    target: string;
    exact: string;
    prefix?: string | undefined;
    suffix?: string | undefined;
  }[],
): boolean {
  const own = findQuote(text, { exact });
  if (own.outcome !== 'found') return true;
  return quotes.some((quote) => {
    if (quote.target !== target) return false;
    const other = findQuote(text, quote);
    return other.outcome === 'found' && other.from < own.to && own.from < other.to;
  });
}
