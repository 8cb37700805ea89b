import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';

const program = join(import.meta.dirname, 'briefing.mjs');

it('briefing suggest writes a draft once, and moves what is accepted', () => {
  withSmallBriefing({}, (root) => {
    const run = (...given: string[]) =>
      spawnSync(process.execPath, [program, 'suggest', 'bridge', ...given], { cwd: root, encoding: 'utf8' });
    const draft = join(root, 'content/briefings/bridge/suggestions.draft.yaml');
    const first = run();
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(first.stdout).toContain('0 claims, 1 figure in content/briefings/bridge/suggestions.draft.yaml');
    const text = readFileSync(draft, 'utf8');
    expect(text).toContain('  - accept: no\n    target: q1-p3\n    exact: cost is 40 million\n');
    writeFileSync(draft, text.replaceAll('accept: no', 'accept: yes'));
    expect(run()).toMatchObject({ status: 2 });
    expect(run('--accept').stdout).toContain('0 waiting.');
    expect(existsSync(draft)).toBe(false);
    expect(readFileSync(join(root, 'content/briefings/bridge/figures.yaml'), 'utf8')).toContain(
      '- id: f001\n  target: q1-p3\n  exact: cost is 40 million\n',
    );
  });
});
