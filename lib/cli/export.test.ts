import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { findFormat, formats } from '../export/formats.ts';
import { makeDirectory } from '../model/directory.ts';

const program = join(import.meta.dirname, 'briefing.mjs');

function run(root: string, ...given: string[]) {
  return spawnSync(process.execPath, [program, 'export', ...given], { cwd: root });
}

it('prints the bytes that the site serves', () => {
  withSmallBriefing({}, (root) => {
    const library = readLibrary(root);
    const known = { site: library.site, directory: makeDirectory(library) };
    // Every format takes the same way; with its mark of UTF-8, its own line ends, and by a part of its name.
    for (const name of ['figures.csv', 'ris', 'akn']) {
      const { file, make } = findFormat(name)!;
      const { status, stdout, stderr } = run(root, 'bridge', '--format', name);
      expect([file, status, String(stderr)]).toEqual([file, 0, '']);
      expect(stdout.equals(Buffer.from(make(library.briefings[0]!, known)))).toBe(true);
    }
  });
});

it('exits 2 with the list where there is no such format', () => {
  const { status, stdout, stderr } = withSmallBriefing({}, (root) => run(root, 'bridge', '--format', 'docx'));
  expect([status, String(stdout)]).toEqual([2, '']);
  expect(String(stderr)).toMatch(
    /^error: Unexpected format `docx`, expected one of:\n {2}transcript\.html: /,
  );
  for (const { file } of formats) expect(String(stderr)).toContain(`  ${file}: `);
});

it('exits 2 with what is near where there is no such briefing', () => {
  const { status, stderr } = withSmallBriefing({}, (root) =>
    run(root, 'brigde', '--format', 'transcript.json'),
  );
  expect([status, String(stderr)]).toEqual([
    2,
    'error: Unexpected briefing `brigde`, expected a folder of content/briefings such as `bridge`\n',
  ]);
});
