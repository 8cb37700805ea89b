import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { foldSpace } from '../text/fold.ts';
import { undoRepairs } from '../text/repaired.ts';
import { importTranscript } from './import-transcript.ts';

const id = '2024-10-23-miit';
const library = readLibrary('.');
const [briefing] = library.briefings.filter((candidate) => candidate.id === id);
if (!briefing) throw new Error(`Missing briefing ${id}`);
const imported = importTranscript(readFileSync(`content/briefings/${id}/source.txt`));
const published = briefing.sections.flatMap(({ turns }) => turns);

describe('the first briefing, imported afresh', () => {
  it('has its 26 turns and their acts', () => {
    expect(imported.turns.map(({ act }) => act)).toEqual(published.map(({ act }) => act));
    expect(imported.turns).toHaveLength(26);
  });

  it('has its people; those who ask are named by their outlets', () => {
    const nameOf = new Map(library.people.map((person) => [person.id, person.name]));
    const spoken = imported.turns.filter(({ act }) => act !== 'question').map(({ speaker }) => speaker);
    expect(spoken).toEqual(
      published.filter(({ act }) => act !== 'question').map(({ speaker }) => nameOf.get(speaker ?? '')),
    );
    expect(imported.turns.filter(({ act }) => act === 'question').map(({ speaker }) => speaker)).toEqual([
      'CCTV',
      'Cover News',
      'Phoenix TV',
      '21st Century Business Herald',
      'Xinhua News Agency Xinhua Finance',
      'Southern Daily Southern +',
      'Zhongwang Net',
      'China Electronics News',
      'Economic Daily',
      'CNR News',
    ]);
  });

  it('has its opening, ten exchanges and closing', () => {
    let next = 0;
    const indexes = briefing.sections.map(({ turns }) => turns.map(() => next++));
    const { opening, exchanges, closing } = imported.sections;
    expect([opening, ...exchanges.map(({ turns }) => turns), closing]).toEqual(indexes);
  });

  it('has its words exactly', () => {
    const words = briefing.sections.flatMap(({ turns, repairs }) =>
      turns.map(({ passages }) =>
        foldSpace(
          passages
            .map((passage) =>
              undoRepairs(
                passage.text,
                repairs.filter((repair) => repair.passage === passage.id),
              ),
            )
            .join(' '),
        ),
      ),
    );
    expect(imported.turns.map(({ text }) => foldSpace(text))).toEqual(words);
  });

  it('says where the break before a turn was lost', () => {
    expect(imported.unsure.filter(({ why }) => why.startsWith('the break before'))).toEqual([
      {
        line: 158,
        why: 'the break before `Shou Xiaoli` was lost: a new turn begins in the middle of a line',
      },
    ]);
  });
});
