import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';

const program = join(import.meta.dirname, 'briefing.mjs');

/** Runs a command somewhere else, with the content in `root`. */
function elsewhere(
  root: string,
  ...given: string[]
): { stdout: string; stderr: string; status: number | null } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, BRIEFING_ROOT: root },
  });
  return { status, stdout, stderr };
}

describe('BRIEFING_ROOT names the folder with the content', () => {
  it.each([
    [['links', 'bridge'], 'bridge: 0 of '],
    [['search', 'deck'], 'The *deck* is two thirds done.'],
  ])('for briefing %j', (given, printed) => {
    withSmallBriefing({}, (root) => {
      expect(elsewhere(root, ...given).stdout).toContain(printed);
    });
  });

  it('and content that is not sound is told without a trace of the program', () => {
    withSmallBriefing({ 'topics.yaml': 'bridges' }, (root) => {
      const { status, stderr } = elsewhere(root, 'search', 'deck');
      expect(status).toBe(2);
      expect(stderr).toMatch(
        /^Content is not sound\.\ncontent\/topics\.yaml:1:1 error .*\n1 error in 1 file\n$/u,
      );
    });
  });
});

it('is asked for by every command in one way', () => {
  const others = ['build.ts', 'dev.ts', 'start.ts'];
  const files = readdirSync(import.meta.dirname).filter((name) => !/\.test\.ts$/u.test(name));
  const asking = files.filter((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8').includes('cwd()'),
  );
  expect(asking.filter((name) => !others.includes(name))).toEqual([]);
});
