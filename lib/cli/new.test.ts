import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';

const program = join(import.meta.dirname, 'briefing.mjs');

it('briefing new writes a folder once, and says what comes next', () => {
  withSmallBriefing({}, (root) => {
    const run = (slug: string) =>
      spawnSync(process.execPath, [program, 'new', slug], { cwd: root, encoding: 'utf8' });
    const first = run('2031-06-01-quay');
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    const folder = join(root, 'content/briefings/2031-06-01-quay');
    const files = [
      '00-opening.md',
      '01-question.md',
      'annotations.yaml',
      'briefing.md',
      'claims.yaml',
      'figures.yaml',
      'source.txt',
    ];
    expect(readdirSync(folder)).toEqual(files);
    for (const name of files) expect(first.stdout).toContain(`\n  ${name}\n`);
    expect(first.stdout).toContain('npx briefing check 2031-06-01-quay');
    expect(readFileSync(join(folder, 'claims.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=.*\/\.vscode\/schemas\/claims\.json\n/u,
    );
    expect(run('2031-06-01-quay')).toMatchObject({
      status: 2,
      stderr:
        'error: Unexpected folder `content/briefings/2031-06-01-quay`, which is there already, expected a new one\n',
    });
    expect(run('../2031-06-01-quay').stderr).toContain('Unexpected slug');
    expect(readdirSync(root)).toEqual(['content']);
    expect(readdirSync(join(root, 'content/briefings'))).toEqual(['2031-06-01-quay', 'bridge']);
  });
});
