import { Command, InvalidArgumentError } from 'commander';
import { contentRoot } from '../content/content-root.ts';
import { readLibrary } from '../content/library.ts';
import { explainNote } from '../search/explain-note.ts';
import { byRank, type Hit, type Tier } from '../search/hit.ts';
import { languagesIn, makeIndex } from '../search/index-file.ts';
import { loadIndex, type LoadedIndex } from '../search/load-index.ts';
import { nearestWords } from '../search/nearest-words.ts';
import type { Offer } from '../search/offers.ts';
import { reasonsOf } from '../search/reasons.ts';
import {
  meaningNeeds,
  search,
  searchMeaning,
  searchNear,
  type RecordFilter,
  type SearchResult,
} from '../search/search.ts';
import { plural } from '../text/amount.ts';
import { capitalized } from '../text/capitalized.ts';
import { either } from '../text/either.ts';
import { loadLanguages } from '../text/language/load-languages.ts';
import { wordNeighbours } from '../vectors/word-neighbours.ts';

interface Options {
  briefing?: string;
  json?: boolean;
  limit: number;
}

/** `briefing search QUERY`: the ranking of the site; exit 0 with hits, 1 without, 2 usage. */
export const searchCommand = new Command('search')
  .description('search the briefings as the site does')
  .argument('<query...>', 'words, "phrases", -without, speaker: topic: outlet: in:')
  .option('--briefing <id>', 'only this briefing, by the name of its folder')
  .option('--json', 'print the hits as JSON')
  .option('--limit <number>', 'at most so many hits', wholeNumber, 20)
  .action(async (words: string[], options: Options) => {
    const library = readLibrary(contentRoot());
    const { briefing } = options;
    if (briefing !== undefined && !library.briefings.some(({ id }) => id === briefing)) {
      const known = library.briefings.map(({ id }) => `\`${id}\``).join(', ');
      console.error(`briefing: no briefing \`${briefing}\`; there are ${known}`);
      process.exitCode = 2;
      return;
    }
    const file = makeIndex(library);
    const index = loadIndex(file, await loadLanguages(languagesIn(file)));
    const text = words.join(' ');
    const isIn = (record: Hit['record']) => briefing === undefined || record.briefing === briefing;
    const result = search(index, text, isIn);
    const hits = allHits(index, result, isIn).slice(0, options.limit);
    for (const note of result.notes) console.error(explainNote(note));
    if (options.json) console.log(JSON.stringify(hits.map(toJson), null, 2));
    else if (hits.length > 0)
      console.log([...result.offers.map(offerLine), ...hits.map(toLines)].join('\n\n'));
    else {
      const near = nearestWords(index, text).flatMap((each) => each.words);
      console.log(near.length > 0 ? `Nothing found. Try ${either.format(near)}.` : 'Nothing found.');
    }
    process.exitCode = hits.length > 0 ? 0 : 1;
  });

/** The hits of all tiers, best first. */
function allHits(index: LoadedIndex, result: SearchResult, isIn: RecordFilter): Hit[] {
  const near = searchNear(index, result, isIn);
  const isNear = new Set(near.map(({ record }) => record));
  const before = [
    ...result.hits.filter(({ record, tier }) => tier !== 'name' || !isNear.has(record)),
    ...near,
  ];
  const keys = meaningNeeds(index, result, before);
  const vectors = keys.length > 0 ? wordNeighbours(index) : null;
  const neighbours = new Map(vectors ? keys.map((key) => [key, vectors.of(key)]) : []);
  return [...before, ...searchMeaning(index, result, before, neighbours, isIn)].sort(byRank);
}

function offerLine({ kind, name, count, url }: Offer): string {
  return `${capitalized(kind)} ${name}: ${plural(count, 'passage')}, ${url}`;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new InvalidArgumentError('expected a whole number from 1 on');
  return Number(value);
}

function toJson({ record, score, tier, matches, standIns, narrowedBy, byName }: Hit): object {
  const { kind, id, passage, briefing, date, url, text } = record;
  return { kind, id, passage, briefing, date, score, tier, url, text, matches, standIns, narrowedBy, byName };
}

const tierNames: Record<Tier, string> = {
  exact: 'exact words',
  words: 'all of the words',
  near: 'near miss',
  name: 'by name',
  meaning: 'by meaning',
};

function toLines(hit: Hit): string {
  const { record, tier, matches, focus } = hit;
  const { speaker, outlet, question, event } = record.fields;
  const who = speaker?.name ?? outlet?.name;
  const answers = question && `In answer to: ${question}`;
  return [
    [record.name, who, event, record.date, [tierNames[tier], ...reasonsOf(hit)].join(', ')]
      .filter(Boolean)
      .join(' · '),
    ...(answers && record.fields.act !== 'question' ? [answers] : []),
    `  ${markText(record.text, matches, focus)}`,
    record.url,
  ].join('\n');
}

/** The text around the mark in focus, marked words between asterisks. */
function markText(text: string, matches: Hit['matches'], focus: number): string {
  const before = 60;
  const shown = 240;
  const start = Math.max(0, (matches[focus]?.[0] ?? 0) - before);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  let at = from;
  let line = from > 0 ? '… ' : '';
  for (const [first, end] of matches) {
    if (first < from) continue;
    if (end > from + shown) break;
    line += `${text.slice(at, first)}*${text.slice(first, end)}*`;
    at = end;
  }
  const cut = text.length > from + shown ? text.lastIndexOf(' ', from + shown) : text.length;
  return line + text.slice(at, Math.max(at, cut)) + (cut < text.length ? ' …' : '');
}
