import { readLibrary } from '../../lib/content/library.ts';
import { checkDraft } from '../../lib/quote-check/check-draft.ts';
import { checkQuote } from '../../lib/quote-check/check-quote.ts';
import { publishedPassages } from '../../lib/quote-check/passages.ts';
import { casesFrom, kinds, type QuoteCase } from './quote-cases.ts';
import { randomFrom } from './random.ts';

/**
 * Measures the quote check on cases made from the transcript: `npm run bench:quote -- [SEED] [--failures]`. Exit 1
 * when fewer than 98 % get the right verdict, or when a draft of 200 quotations takes longer than a second.
 */
const seed = Number(process.argv.slice(2).find((argument) => /^\d+$/u.test(argument)) ?? 7);
const count = 1_000;
const inDraft = 200;
const goal = 0.98;
const mostMilliseconds = 1_000;

const library = readLibrary(process.cwd());
const passages = publishedPassages(library);
const people = [...library.people, ...library.outlets];
const cases = casesFrom(passages, randomFrom(seed), count);
const failures: { each: QuoteCase; got: string }[] = [];

// The draft comes first: nothing is read or warm yet, as on a page that was just opened.
const draft = draftOf(cases);
const start = performance.now();
const quotations = checkDraft(draft, passages, people);
const milliseconds = performance.now() - start;

print(`${cases.length} cases from ${passages.length} passages, seed ${seed}`);
for (const { kind } of kinds) {
  const own = cases.filter((each) => each.kind === kind);
  const wrong = own.flatMap((each) => {
    const { verdict } = checkQuote(each.words, passages, each.speaker);
    return verdict === each.expected ? [] : [{ each, got: verdict }];
  });
  failures.push(...wrong);
  print(row(kind, own.length - wrong.length, own.length));
}
const right = cases.length - failures.length;
print(row('in all', right, cases.length));
print(`draft of ${quotations.length} quotations: ${milliseconds.toFixed(0)} ms`);
if (process.argv.includes('--failures'))
  for (const { each, got } of failures) print(`\n${each.kind}, got ${got}: ${each.words}`);
process.exitCode = right / cases.length >= goal && milliseconds <= mostMilliseconds ? 0 : 1;

/** A draft with quotations of every kind, each with its speaker where one is named. */
function draftOf(all: readonly QuoteCase[]): string {
  return all
    .filter((_, index) => index % Math.ceil(all.length / inDraft) === 0)
    .map(({ words, speaker }) => `${speaker ?? 'The report'} said: “${words.replace(/["“”]/gu, '').trim()}”`)
    .join('\n\n');
}

function row(name: string, own: number, all: number): string {
  return `${name.padEnd(20)}${`${own} of ${all}`.padStart(14)}${`${((own / all) * 100).toFixed(1)} %`.padStart(9)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
