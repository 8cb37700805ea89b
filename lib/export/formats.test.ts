import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { contentTypeOf } from '../publish/content-types.ts';
import { filesOf, findFormat, formats } from './formats.ts';

const folder = 'app/briefings/[briefing]';

it('has a route for each format, and a format for each route', () => {
  const routes = readdirSync(folder).filter((name) => name.includes('.') && name !== 'page.tsx');
  expect(routes.sort()).toEqual(formats.map(({ file }) => file).sort());
  for (const file of routes)
    expect(readFileSync(`${folder}/${file}/route.ts`, 'utf8')).toContain(`answerWith('${file}')`);
});

it.each(formats)('$file is served as what it is', ({ file, type }) => {
  expect(contentTypeOf(file)).toBe(type);
});

it('names no two files alike', () => {
  for (const key of ['file', 'title', 'purpose'] as const)
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
});

it('finds a format by its file, or by a part that no other has', () => {
  const found = ['transcript.json', 'jsonld', 'json', 'transcript', 'docx'].map(
    (name) => findFormat(name)?.file,
  );
  expect(found).toEqual(['transcript.json', 'annotations.jsonld', undefined, undefined, undefined]);
});

it('lists no file that has nothing in it', () => {
  const [briefing] = withSmallBriefing({}, readLibrary).briefings;
  if (!briefing) throw new Error('Missing briefing');
  const paths = filesOf(briefing).map(({ path }) => path);
  expect(paths).toContain('/briefings/bridge/transcript.json');
  expect(paths).not.toContain('/briefings/bridge/claims.json');
});
