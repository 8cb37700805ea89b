import { expect, it } from 'vitest';
import { getBriefing, getDirectory, getLibrary, getSection } from './library.ts';

it('reads the project’s own content, once', () => {
  expect(getLibrary().briefings.map((briefing) => briefing.id)).toContain('2024-10-23-miit');
  expect(getLibrary()).toBe(getLibrary());
});

it('puts the newest briefing first', () => {
  const dates = getLibrary().briefings.map((briefing) => briefing.date);
  expect(dates).toEqual([...dates].sort().reverse());
});

it('finds things by id', () => {
  const briefing = getBriefing('2024-10-23-miit');
  expect(getSection(briefing, 'q3').askedBy).toBe('phoenix-tv');
  expect(getDirectory().person(briefing.chair ?? '').name).toBe('Shou Xiaoli');
});

it('says what is not there', () => {
  expect(() => getBriefing('nothing')).toThrow('No briefing `nothing` in the library');
  expect(() => getSection(getBriefing('2024-10-23-miit'), 'q11')).toThrow('No section `q11` in the library');
  expect(() => getDirectory().topic('nothing')).toThrow('No topic `nothing` in the library');
});
