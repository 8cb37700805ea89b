import type { SectionFields } from './schemas.ts';

/** What the front matter says of a passage, whichever form it has. */
export function passageFields(written: SectionFields['passages'][string] | undefined): {
  topics: string[];
  language?: string | undefined;
} {
  return Array.isArray(written) ? { topics: written } : (written ?? { topics: [] });
}
