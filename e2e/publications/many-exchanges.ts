import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long the invented briefing is. */
export interface ManyExchanges {
  /** How many questions are asked. */
  exchanges: number;
  /** How many sentences answer each. */
  sentences: number;
}

/** The generated briefing's folder and route segment. */
export const manyExchanges = '2031-07-01-town-hall';

const speakers = ['Ada Moor', 'Ben Quill', 'Cleo Vance', 'Dov Hale', 'Edda Crane'];
const quarters = ['Upper', 'Lower', 'Old', 'New', 'North', 'South', 'East', 'West'];
const places = ['Quay', 'Mill', 'Bridge', 'Lake', 'Hill'];
/** Forty newsrooms, as many as a filter may have to hold. */
const outlets = quarters.flatMap((quarter) => places.map((place) => `${quarter} ${place} Post`));

const subjects = [
  'The tram depot',
  'The lock keeper',
  'Our night school',
  'The flood wall',
  'The market hall',
];
const verbs = [
  'was mended',
  'stays open',
  'needs a new roof',
  'costs less than planned',
  'waits for its lease',
];
const causes = [
  'the winter was mild',
  'two clerks counted twice',
  'the ferry brought stone',
  'nobody objected',
];
const ends = ['before the fair', 'in the second week', 'at both ends of the street', 'as the council asked'];

/**
 * Adds a briefing of many exchanges to a content folder: invented sentences, five speakers by turns, forty outlets.
 *
 * @param content the folder that holds `people.yaml`
 * @returns how many words were written
 */
export function addManyExchanges(content: string, { exchanges, sentences }: ManyExchanges): number {
  const folder = join(content, 'briefings', manyExchanges);
  mkdirSync(folder, { recursive: true });
  append(content, 'people.yaml', speakers);
  append(content, 'outlets.yaml', outlets);
  const source: string[] = [];
  for (let number = 1; number <= exchanges; number++) {
    const outlet = of(outlets, number * 7);
    const speaker = of(speakers, number * 3);
    const question = `What of matter ${number}: has it been settled ${of(ends, number)}?`;
    const answer = Array.from({ length: sentences }, (_, at) => sentence(number, at)).join(' ');
    source.push(`${outlet}: ${question}`, `${speaker}: ${answer}`);
    writeFileSync(
      join(folder, `${String(number).padStart(3, '0')}-matter.md`),
      section(outlet, speaker, question, answer),
    );
  }
  writeFileSync(join(folder, 'source.txt'), source.join('\n\n'));
  writeFileSync(join(folder, 'briefing.md'), heading);
  return source.join(' ').split(/\s+/u).length;
}

const heading = `---
title: Town hall, one hundred and more questions
date: 2031-07-01
source: { publisher: Town Hall }
rendering: English as published by the Town Hall
licence: not stated by the publisher
---
`;

function section(outlet: string, speaker: string, question: string, answer: string): string {
  return `---
kind: exchange
speaker: [${idOf(speaker)}]
passages: { p1: [], p2: [] }
---
## Question: ${outlet}
${question}

## Answer: ${speaker}
${answer}
`;
}

/** Sentences differ from each other, so that no two passages are the same words. */
function sentence(number: number, at: number): string {
  const mixed = number * 31 + at * 17;
  return `${of(subjects, mixed)} ${of(verbs, mixed + at)} ${of(ends, mixed >> 2)}, since ${of(causes, mixed >> 1)} ${number + at} times.`;
}

function of(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

function append(content: string, file: string, names: readonly string[]): void {
  const lines = names.map((name) => `- { id: ${idOf(name)}, name: ${name} }\n`);
  appendFileSync(join(content, file), lines.join(''));
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
