import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import { expect, it } from 'vitest';
import config from '../../next.config.mjs';

it('has pages for editors while developing, and in no build', () => {
  const app = join(import.meta.dirname, '../../app');
  const names = readdirSync(app, { recursive: true }).map(
    (path) => String(path).split(/[\\/]/u).at(-1) ?? '',
  );
  const isPage = (name: string, phase: string): boolean =>
    config(phase).pageExtensions?.some((ending) => name === `page.${ending}` || name === `route.${ending}`) ??
    false;
  const editors = names.filter((name) => name.includes('.dev.'));
  expect(editors).toEqual(['page.dev.tsx']);
  expect(editors.filter((name) => isPage(name, PHASE_DEVELOPMENT_SERVER))).toEqual(editors);
  expect(editors.filter((name) => isPage(name, PHASE_PRODUCTION_BUILD))).toEqual([]);
});
