import { z } from 'zod';

const line = z.string().regex(/^\S(?:.*\S)?$/);

/** The fields of `corrections.yaml`, each with a sentence for authors. */
export const correctionsSchema = z
  .array(
    z.strictObject({
      date: z.iso.date().describe('the day on which it was corrected, such as 2031-06-02'),
      wrong: line.describe('what was wrong, in a sentence'),
      now: line.describe('what stands now, in a sentence'),
      target: line
        .optional()
        .describe('where it stands, such as `q3-p4` or `summary-p3`; left out where it is about the whole'),
    }),
  )
  .describe('what was corrected after publication');

export type CorrectionsFields = z.infer<typeof correctionsSchema>;
