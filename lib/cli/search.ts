import { Command, InvalidArgumentError } from 'commander';
import { readLibrary } from '../content/library.ts';
import { byRank, type Hit } from '../search/hit.ts';
import { makeIndex } from '../search/index-file.ts';
import { loadIndex } from '../search/load-index.ts';
import { nearestWords } from '../search/nearest-words.ts';
import { explainNote } from '../search/explain-note.ts';
import { search, searchNear } from '../search/search.ts';
import { either } from '../text/either.ts';

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
  .action((words: string[], options: Options) => {
    const library = readLibrary(process.cwd());
    const { briefing } = options;
    if (briefing !== undefined && !library.briefings.some(({ id }) => id === briefing)) {
      const known = library.briefings.map(({ id }) => `\`${id}\``).join(', ');
      console.error(`briefing: no briefing \`${briefing}\`; there are ${known}`);
      process.exitCode = 2;
      return;
    }
    const index = loadIndex(makeIndex(library));
    const text = words.join(' ');
    const isIn = (record: Hit['record']) => briefing === undefined || record.briefing === briefing;
    const result = search(index, text, isIn);
    const hits = [...result.hits, ...searchNear(index, result, isIn)].sort(byRank).slice(0, options.limit);
    for (const note of result.notes) console.error(explainNote(note));
    if (options.json) console.log(JSON.stringify(hits.map(toJson), null, 2));
    else if (hits.length > 0) console.log(hits.map(toLines).join('\n\n'));
    else {
      const near = nearestWords(index, text).flatMap((each) => each.words);
      console.log(near.length > 0 ? `Nothing found. Try ${either.format(near)}.` : 'Nothing found.');
    }
    process.exitCode = hits.length > 0 ? 0 : 1;
  });

function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new InvalidArgumentError('expected a whole number from 1 on');
  return Number(value);
}

function toJson({ record: { kind, id, passage, url, text }, score, tier, matches }: Hit): object {
  return { kind, id, passage, score, tier, url, text, matches };
}

const tierNames = { exact: 'as typed', words: 'all words', near: 'near' };

function toLines({ record, tier, matches, missing }: Hit): string {
  const { speaker, outlet, question } = record.fields;
  const who = speaker?.name ?? outlet?.name;
  const answers = question && `In answer to: ${question}`;
  return [
    [record.name, who, tierNames[tier], missing.length > 0 && `without ${missing.join(', ')}`]
      .filter(Boolean)
      .join(' · '),
    ...(answers && record.fields.act !== 'question' ? [answers] : []),
    `  ${markText(record.text, matches)}`,
    record.url,
  ].join('\n');
}

/** The text around the first mark, marked words between asterisks. */
function markText(text: string, matches: Hit['matches']): string {
  const before = 60;
  const shown = 240;
  const start = Math.max(0, (matches[0]?.[0] ?? 0) - before);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  let at = from;
  let line = from > 0 ? '… ' : '';
  for (const [first, end] of matches) {
    if (end > from + shown) break;
    line += `${text.slice(at, first)}*${text.slice(first, end)}*`;
    at = end;
  }
  const cut = text.length > from + shown ? text.lastIndexOf(' ', from + shown) : text.length;
  return line + text.slice(at, Math.max(at, cut)) + (cut < text.length ? ' …' : '');
}
