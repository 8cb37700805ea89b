import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';

it('refuses a folder name that makes no plain address', () => {
  const { problems } = withSmallBriefing({}, (root) => {
    const briefings = join(root, 'content', 'briefings');
    renameSync(join(briefings, 'bridge'), join(briefings, 'The Bridge'));
    return checkContent(root);
  });
  expect(problems).toEqual([
    {
      file: 'content/briefings/The Bridge/briefing.md',
      line: 1,
      column: 1,
      severity: 'error',
      message:
        'Unexpected folder name `The Bridge`, expected small letters, digits and single hyphens, such as `2031-05-12-bridge`',
      rule: 'addressable-name',
    },
  ]);
});
