import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { changeBriefing, writeBriefing } from './briefing-folder.ts';

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '..', '.', '', '/', '\\', 'CON', '2031-06-01-__proto__'),
  fc
    .array(fc.constantFrom('..', '/', '\\', '2031-06-01-quay', 'a', '-', '\0', '\n', '%2e', '~', '$HOME'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);

it('writes in a folder of its own or nothing, whatever the slug says', () => {
  withSmallBriefing({}, (root) => {
    const above = dirname(root);
    const isOurs = (name: string) => name.startsWith(basename(root));
    fc.assert(
      fc.property(hostile, (slug) => {
        const folder = join(root, 'content/briefings');
        const before = readdirSync(folder);
        try {
          writeBriefing(root, slug, new Map([['briefing.md', 'x']]), true);
          expect(readFileSync(join(folder, slug, 'briefing.md'), 'utf8')).toBe('x');
          expect(slug).toMatch(/^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/u);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: Unexpected slug /u);
          expect(readdirSync(folder)).toEqual(before);
        }
        expect(readdirSync(root)).toEqual(['content']);
        expect(readdirSync(join(root, 'content')).sort()).toEqual([
          'briefings',
          'outlets.yaml',
          'people.yaml',
          'site.yaml',
          'topics.yaml',
        ]);
        expect(readdirSync(above).filter(isOurs)).toEqual([basename(root)]);
      }),
      { numRuns: 300 },
    );
  });
});

it('writes all files or none', () => {
  withSmallBriefing({}, (root) => {
    const files = new Map([
      ['briefing.md', 'x'],
      ['no/such/folder.md', 'y'],
    ]);
    expect(() => writeBriefing(root, '2031-06-01-quay', files)).toThrow();
    expect(existsSync(join(root, 'content/briefings/2031-06-01-quay'))).toBe(false);
    expect(readdirSync(join(root, 'content/briefings'))).toEqual(['bridge']);
  });
});

it('changes files of a briefing, all or none, and none outside its folder', () => {
  withSmallBriefing({}, (root) => {
    const folder = join(root, 'content/briefings/bridge');
    const before = readdirSync(folder);
    for (const name of ['../x.md', '/tmp/x.md', 'a/b.md', '.hidden', '..', ''])
      expect(() =>
        changeBriefing(
          root,
          'bridge',
          new Map([
            ['01-cost.md', 'x'],
            [name, 'y'],
          ]),
        ),
      ).toThrow();
    for (const slug of ['../bridge', '', '.', 'constructor', '__proto__'])
      expect(() => changeBriefing(root, slug, new Map())).toThrow('expected a folder of content/briefings');
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, '01-cost.md'), 'utf8')).not.toBe('x');
    changeBriefing(
      root,
      'bridge',
      new Map([
        ['01-cost.md', null],
        ['01-price.md', 'x'],
      ]),
    );
    expect(readdirSync(folder)).toEqual(before.map((name) => name.replace('01-cost', '01-price')));
    expect(readdirSync(join(root, 'content/briefings'))).toEqual(['bridge']);
  });
});
