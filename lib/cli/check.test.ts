import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';

const program = join(import.meta.dirname, 'briefing.mjs');

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a folder. */
function briefing(root: string, ...given: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const unsound = { '01-cost.md': [['cost is 40', 'cost is 41']] } as const;
const finding =
  'content/briefings/bridge/01-cost.md:24:42 error Unexpected words `41`, expected `40` as in source.txt:14 (words-unchanged)';

describe('briefing check', () => {
  it('exits 0 on sound content', () => {
    expect(withSmallBriefing({}, (root) => briefing(root, 'check'))).toEqual({
      status: 0,
      stdout: 'no problems\n',
      stderr: '',
    });
  });

  it('exits 1 on findings, prints them, then counts', () => {
    expect(withSmallBriefing(unsound, (root) => briefing(root, 'check'))).toEqual({
      status: 1,
      stdout: `${finding}\n1 error in 1 file\n`,
      stderr: '',
    });
  });

  it('prints findings as JSON', () => {
    const { status, stdout } = withSmallBriefing(unsound, (root) => briefing(root, 'check', '--json'));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'content/briefings/bridge/01-cost.md',
        line: 24,
        column: 42,
        severity: 'error',
        message: 'Unexpected words `41`, expected `40` as in source.txt:14',
        rule: 'words-unchanged',
      },
    ]);
    expect(withSmallBriefing({}, (root) => briefing(root, 'check', '--json')).stdout).toBe('[]\n');
  });

  it('checks one briefing, with the files that all share', () => {
    withSmallBriefing(unsound, (root) => {
      const briefings = join(root, 'content', 'briefings');
      cpSync(join(briefings, 'bridge'), join(briefings, 'tunnel'), { recursive: true });
      expect(briefing(root, 'check').stdout).toContain('2 errors in 2 files');
      expect(briefing(root, 'check', 'bridge').stdout).toBe(`${finding}\n1 error in 1 file\n`);
    });
    withSmallBriefing({ 'topics.yaml': '' }, (root) => {
      expect(briefing(root, 'check', 'bridge').stdout).toContain('content/topics.yaml:1:1 error');
    });
  });

  it('exits 2 on an unknown briefing', () => {
    expect(withSmallBriefing({}, (root) => briefing(root, 'check', 'bride'))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: Unexpected briefing `bride`, expected a folder of content/briefings such as `bridge`\n',
    });
  });

  it('exits 2 where there is no content to check', () => {
    const root = mkdtempSync(join(tmpdir(), 'empty-'));
    expect(briefing(root, 'check')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: Missing folder `content`, expected it in the folder where the command is run, or in the one that BRIEFING_ROOT names\n',
    });
    rmSync(root, { recursive: true });
  });

  it('writes nothing', () => {
    withSmallBriefing(unsound, (root) => {
      const before = readdirSync(root, { recursive: true });
      briefing(root, 'check');
      expect(readdirSync(root, { recursive: true })).toEqual(before);
    });
  });
});

describe('briefing', () => {
  it.each([
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)\n"],
    [['check', '--jso'], "error: unknown option '--jso'\n(Did you mean --json?)\n"],
    [['check', 'a', 'b'], "error: too many arguments for 'check'. Expected 1 argument but got 2.\n"],
  ])('%j is wrong usage: exit 2, a short message', (given, stderr) => {
    expect(briefing('.', ...given)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('without a command shows its commands as wrong usage', () => {
    const { status, stdout, stderr } = briefing('.');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: briefing .*\n[^]*\n {2}check /);
  });

  it('shows help when asked to', () => {
    const { status, stdout, stderr } = briefing('.', '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: briefing .*\n[^]*\n {2}check /);
    expect(briefing('.', 'check', '--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
