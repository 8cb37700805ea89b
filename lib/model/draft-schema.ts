import { z } from 'zod';
import { claimsSchema, figuresSchema } from './claim-schemas.ts';

/** The file in a briefing's folder in which proposals wait; it is no content and is never published. */
export const draftName = 'suggestions.draft.yaml';

const accept = z
  .union([z.boolean(), z.enum(['yes', 'no'])])
  .transform((answer) => answer === true || answer === 'yes')
  .describe('`yes` or `no`');

/** What an entry of the draft is, beside the fields of the file that it is meant for. */
export const draftSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        accept,
        passage: z.string().describe('the passage, such as `q3-p4`'),
        topics: z.array(z.string()).describe('ids of topics.yaml'),
      }),
    )
    .default([])
    .describe('topics of passages that have none'),
  claims: z
    .array(claimsSchema.unwrap().omit({ id: true }).extend({ accept }))
    .default([])
    .describe('claims of the summary'),
  figures: z
    .array(figuresSchema.unwrap().omit({ id: true }).extend({ accept }))
    .default([])
    .describe('quantities that were spoken'),
});

export type Draft = z.infer<typeof draftSchema>;
