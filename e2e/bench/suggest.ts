import { readLibrary } from '../../lib/content/library.ts';
import { suggestClaims } from '../../lib/desk/suggest-claims.ts';
import { suggestFigures } from '../../lib/desk/suggest-figures.ts';
import { makeTopicSuggester } from '../../lib/desk/suggest-topics.ts';
import { english } from '../../lib/text/language/english.ts';

type Library = ReturnType<typeof readLibrary>;
type Briefing = Library['briefings'][number];
type Topic = Library['topics'][number];
type Claim = Briefing['claims'][number];

/**
 * How far the proposals of `briefing suggest` agree with what editors wrote, which is hidden from it. Shares are of the
 * proposals that the editors have too (precision), and of the editors' that is proposed (recall).
 */
const { briefings, topics } = readLibrary(process.cwd());
for (const briefing of briefings) {
  const rows = { ...topicFigures(briefing, topics), ...claimFigures(briefing), ...figureFigures(briefing) };
  process.stdout.write(`${briefing.id}\n`);
  for (const [name, { proposed, editors, precision, recall }] of Object.entries(rows))
    process.stdout.write(
      `  ${name.padEnd(34)} ${proposed} proposed, ${editors} of the editors: precision ${precision}, recall ${recall}\n`,
    );
}

interface Row {
  proposed: number;
  editors: number;
  precision: string;
  recall: string;
}

function row(right: number, proposed: number, found: number, editors: number): Row {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
  return { proposed, editors, precision: share(right, proposed), recall: share(found, editors) };
}

function passagesOf({ sections }: Briefing) {
  return sections.flatMap(({ turns }) =>
    turns.flatMap((turn) => turn.passages.map((passage) => ({ ...passage, speaker: turn.speaker ?? null }))),
  );
}

function topicFigures(briefing: Briefing, known: readonly Topic[]): Record<string, Row> {
  const passages = passagesOf(briefing);
  const compare = (topicsOf: (at: number) => string[]): Row => {
    const proposed = passages.map((_, at) => topicsOf(at));
    const right = passages.map(
      ({ topics: own }, at) => proposed[at]?.filter((id) => own.includes(id)).length ?? 0,
    );
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    const editors = sum(passages.map(({ topics: own }) => own.length));
    return row(sum(right), sum(proposed.map(({ length }) => length)), sum(right), editors);
  };
  const blind = makeTopicSuggester([], known, english);
  return {
    'topics, from all other passages': compare((at) => {
      const others = passages.filter((other, index) => index !== at && other.topics.length > 0);
      return makeTopicSuggester(others, known, english)(passages[at]?.text ?? '');
    }),
    'topics, from their descriptions': compare((at) => blind(passages[at]?.text ?? '')),
  };
}

function claimFigures(briefing: Briefing): Record<string, Row> {
  const paragraphs = (briefing.summary?.paragraphs ?? []).map(({ id, text }) => ({
    target: id,
    text,
    isMachineMade: false,
  }));
  const proposed = suggestClaims(paragraphs, passagesOf(briefing), english);
  const isSame = (one: (typeof proposed)[number], { quote }: Claim): boolean => {
    const from = paragraphs.find(({ target }) => target === one.in)?.text.indexOf(one.text) ?? -1;
    return one.in === quote.target && from < quote.to && quote.from < from + one.text.length;
  };
  const resting = briefing.claims.filter(
    ({ evidence, quote }) => evidence.length > 0 && quote.target !== 'summary-title',
  );
  const hasOf = ({ evidence }: Claim, one: (typeof proposed)[number]): boolean =>
    one.evidence.some(({ passage }) => evidence.some(({ target }) => target === passage));
  const found = resting.filter((claim) => proposed.some((one) => isSame(one, claim) && hasOf(claim, one)));
  const quotes = proposed
    .filter((one) => briefing.claims.some((claim) => isSame(one, claim)))
    .flatMap((one) => one.evidence.map((quote) => ({ one, passage: quote.passage })));
  const right = quotes.filter(({ one, passage }) =>
    briefing.claims.some(
      (claim) => isSame(one, claim) && claim.evidence.some(({ target }) => target === passage),
    ),
  );
  return { 'evidence of claims': row(right.length, quotes.length, found.length, resting.length) };
}

function figureFigures(briefing: Briefing): Record<string, Row> {
  const proposed = passagesOf(briefing).flatMap(({ id, text }) => suggestFigures(id, text));
  const valuesOf = (value: number | [number, number] | null) => (value === null ? [] : [value].flat());
  const found = briefing.figures.filter(({ quote, value }) =>
    proposed.some((one) => one.target === quote.target && valuesOf(value).includes(one.value)),
  );
  const right = proposed.filter((one) =>
    briefing.figures.some(
      ({ quote, value, change }) =>
        quote.target === one.target && [...valuesOf(value), change].includes(one.value),
    ),
  );
  return { figures: row(right.length, proposed.length, found.length, briefing.figures.length) };
}
