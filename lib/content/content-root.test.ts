import { afterEach, expect, it, vi } from 'vitest';
import { contentRoot } from './content-root.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is where the program is run, unless BRIEFING_ROOT names another folder', () => {
  vi.stubEnv('BRIEFING_ROOT', undefined);
  expect(contentRoot('/harbour')).toBe('/harbour');
  vi.stubEnv('BRIEFING_ROOT', '');
  expect(contentRoot('/harbour')).toBe('/harbour');
  vi.stubEnv('BRIEFING_ROOT', '/quay');
  expect(contentRoot('/harbour')).toBe('/quay');
  vi.stubEnv('BRIEFING_ROOT', 'quay');
  expect(contentRoot('/harbour')).toBe('/harbour/quay');
});
