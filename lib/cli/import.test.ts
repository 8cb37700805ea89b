import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';

const program = join(import.meta.dirname, 'briefing.mjs');
const slug = '2031-06-01-quay';
const transcript = `Ada Lind: Good morning. The quay is open.
Question: Since when?
Tom Okafor: Since Monday; see *our* plan. Question: Who paid?
Tom Okafor: The town.
`;

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `briefing import` on the transcript, on standard input. */
function run(root: string, ...given: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'import', '-', ...given], {
    cwd: root,
    encoding: 'utf8',
    input: transcript,
  });
  return { status, stdout, stderr };
}

describe('briefing import', () => {
  it('writes a folder that the check reads, and lists what is left to an editor', () => {
    withSmallBriefing({}, (root) => {
      const { status, stdout, stderr } = run(root, '--slug', slug, '--title', 'The quay');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const folder = join(root, 'content/briefings', slug);
      expect(readdirSync(folder)).toEqual([
        '00-opening.md',
        '01-exchange.md',
        '02-exchange.md',
        'briefing.md',
        'source.txt',
      ]);
      expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe(transcript);
      expect(readFileSync(join(folder, '01-exchange.md'), 'utf8')).toBe(`---
kind: exchange
label: Question
speaker:
  - tom-okafor
passages:
  p1: []
  p2: []
repairs:
  - passage: p2
    kind: missing turn break
    after: Monday; see our plan.
---
## Question
Since when?

## Answer: Tom Okafor
Since Monday; see our plan.
`);
      expect(stdout).toContain('5 lines = 1 blank + 4 in turns + 0 in notes + 0 removed');
      expect(stdout).toContain(`content/briefings/${slug}/briefing.md:2:1 error Missing field \`source\``);
      expect(stdout).toContain(
        `content/briefings/${slug}/source.txt:3 unsure: the break before \`Question\` was lost`,
      );
    });
  });

  it('writes over nothing without --force, and then the whole', () => {
    withSmallBriefing({}, (root) => {
      const folder = join(root, 'content/briefings', slug);
      mkdirSync(folder);
      writeFileSync(join(folder, 'notes.md'), 'mine');
      expect(run(root, '--slug', slug).stderr).toContain('which is there already; --force writes over it');
      expect(readdirSync(folder)).toEqual(['notes.md']);
      expect(run(root, '--slug', slug, '--force').status).toBe(0);
      expect(readdirSync(folder)).toContain('01-exchange.md');
      expect(readdirSync(folder)).not.toContain('notes.md');
      expect(readdirSync(join(root, 'content/briefings'))).toEqual([slug, 'bridge']);
    });
  });

  it.each([
    '../out',
    '2031-06-01-../../x',
    '/etc/x',
    '2031-06-01',
    'quay',
    '2031-06-01-Quay',
    '2031-06-01-a\nb',
    '',
  ])('refuses the slug %j', (given) => {
    withSmallBriefing({}, (root) => {
      const { status, stderr } = run(root, '--slug', given);
      expect(status).toBe(2);
      expect(stderr).toContain('Unexpected slug');
      expect(readdirSync(join(root, 'content/briefings'))).toEqual(['bridge']);
    });
  });

  it('follows no link out of the content', () => {
    withSmallBriefing({}, (root) => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
      try {
        symlinkSync(elsewhere, join(root, 'content/briefings', slug));
        expect(run(root, '--slug', slug, '--force').stderr).toContain('expected a folder');
        rmSync(join(root, 'content/briefings'), { recursive: true });
        symlinkSync(elsewhere, join(root, 'content/briefings'));
        expect(run(root, '--slug', slug).stderr).toContain('Unexpected link `content/briefings`');
        expect(readdirSync(elsewhere)).toEqual([]);
      } finally {
        rmSync(elsewhere, { recursive: true });
      }
    });
  });

  it('prints an outline, or JSON, and writes nothing', () => {
    withSmallBriefing({}, (root) => {
      expect(run(root, '--dry-run').stdout).toContain(
        'Exchange 1\n     2  question   (unknown): Since when?\n',
      );
      const { turns } = JSON.parse(run(root, '--json').stdout) as {
        turns: { line: number; label: string }[];
      };
      expect(turns.map(({ line, label }) => `${line} ${label}`)).toEqual([
        '1 Ada Lind',
        '2 Question',
        '3 Tom Okafor',
        '3 Question',
        '4 Tom Okafor',
      ]);
      expect(existsSync(join(root, 'content/briefings', slug))).toBe(false);
    });
  });

  it('carries a briefing over to a changed source, and prints only with --dry-run', () => {
    withSmallBriefing({}, (root) => {
      const folder = join(root, 'content/briefings', slug);
      run(root, '--slug', slug);
      const path = join(folder, 'briefing.md');
      const filled = readFileSync(path, 'utf8').replace(
        'licence:',
        'source: { publisher: x }\nrendering: y\nlicence:',
      );
      writeFileSync(path, filled);
      const source = join(folder, 'source.txt');
      writeFileSync(source, transcript.replace('Since Monday', 'Since Sunday'));
      const section = join(folder, '01-exchange.md');
      writeFileSync(section, readFileSync(section, 'utf8').replace('Since Monday', 'Since Sunday'));
      const dry = run(root, '--slug', slug, '--update', '--dry-run');
      expect(dry.stdout).toContain(
        '~ q1-p2  answer: Tom Okafor\n    Since [-Sunday;-] {+Monday;+} see our plan.\n',
      );
      expect(readFileSync(section, 'utf8')).toContain('Since Sunday');
      expect(run(root, '--slug', slug, '--update').status).toBe(0);
      expect(readFileSync(section, 'utf8')).toContain('Since Monday');
      expect(readFileSync(source, 'utf8')).toBe(transcript);
      expect(readFileSync(path, 'utf8')).toBe(filled);
      expect(run(root, '--slug', 'quay', '--update').stderr).toContain('Unexpected briefing `quay`');
    });
  });

  it('refuses wrong usage', () => {
    withSmallBriefing({}, (root) => {
      expect(run(root).stderr).toContain('Missing --slug');
      expect(run(root, '--format', 'unheard', '--json').status).toBe(2);
    });
  });
});
