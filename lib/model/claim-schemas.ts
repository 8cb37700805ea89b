import { z } from 'zod';
import { annotationKinds, figureStatuses, reasons, strengths, supports } from './claims.ts';

/** The fields of `claims.yaml`, `annotations.yaml`, `figures.yaml` and `glossary.yaml`, each with a sentence for authors. */

const line = z.string().regex(/^\S(?:.*\S)?$/);

const exact = line.describe('the exact words, as they stand in the target');
const prefix = line.optional().describe('words directly before, where the exact words stand there twice');
const suffix = line.optional().describe('words directly after, where the exact words stand there twice');
const note = line.describe(
  'what a reader should know, in Markdown; a link is the id of a passage: `[Q2 ¶3](q2-p3)`',
);

const source = z
  .strictObject({
    strength: z.enum(strengths).describe('how the statement is backed'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('where it was published; only with `published`'),
  })
  .describe('what the note rests on');

/** The same field where it may be left out; its sentence stays. */
function optionally<Field extends z.ZodType>(field: Field) {
  return field.optional().describe(field.description ?? '');
}

export const claimsSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^c\d{3}$/)
        .describe('the claim’s id, such as `c001`; it is part of addresses and never changes'),
      in: z
        .string()
        .regex(/^summary-(?:title|p[1-9]\d*)$/)
        .describe('the paragraph of the summary it stands in, such as `summary-p3`'),
      text: line.describe('the claim’s exact words in the summary'),
      prefix,
      suffix,
      attributed_to: line.describe(
        'who is said to have said it: an id of people.yaml, the name of a body, `article` or `machine summary`',
      ),
      support: z
        .enum(supports)
        .describe('how far the transcript holds it up; verbatim and close are computed'),
      reason: z.enum(reasons).optional().describe('why it is not in this transcript'),
      evidence: z
        .array(
          z.strictObject({
            passage: line.describe('the passage, such as `q3-p4`'),
            exact,
            prefix,
            suffix,
          }),
        )
        .default([])
        .describe('the quotes it rests on'),
      note: optionally(note),
      source: optionally(source),
    }),
  )
  .describe('the summary’s claims');

export const annotationsSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^a\d{2,3}$/)
        .describe('the annotation’s id, such as `a07`; it is part of addresses and never changes'),
      target: line.describe(
        'what it is about: a passage, a summary paragraph, `summary-date` or a label as `q6-label`',
      ),
      exact,
      prefix,
      suffix,
      kind: z.enum(annotationKinds).describe('what kind of note it is'),
      note,
      source,
    }),
  )
  .describe('the editor’s notes on quotes');

export const figuresSchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^f\d{3}$/)
        .describe('the figure’s id, such as `f026`; it is part of addresses and never changes'),
      target: z
        .string()
        .regex(/^(?:opening|closing|q[1-9]\d*)-p[1-9]\d*$/)
        .describe('the passage in which it is spoken, such as `q3-p4`'),
      exact,
      prefix,
      suffix,
      subject: line.describe('what is counted or measured, in the editor’s words'),
      value: z
        .union([z.number(), z.tuple([z.number(), z.number()])])
        .optional()
        .describe(
          'the number in full (`4089000` for 4.089 million), a range as `[75, 100]`; left out where none is said',
        ),
      unit: line
        .optional()
        .describe(
          'what the number counts, such as `stations` or `% (more than)`; left out where nothing says it',
        ),
      period: line
        .optional()
        .describe('the time it is about, such as `end of September 2024`; left out where nothing says it'),
      change: z
        .number()
        .optional()
        .describe('against a year before, in per cent; the note says where it is against another time'),
      topic: line.optional().describe('the topic it belongs to, by its id in topics.yaml'),
      status: z.enum(figureStatuses).describe('whether it can be taken as it was spoken'),
      corrected_value: z
        .number()
        .optional()
        .describe('what the number is by the source named here, where that is another one'),
      note: optionally(note),
      source: optionally(source),
    }),
  )
  .describe('the quantities that were spoken');

export const glossarySchema = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .describe('the term’s id, such as `cable-stay`; it is part of addresses and never changes'),
      term: line.describe('the term as readers look it up'),
      aliases: z.array(line).default([]).describe('other wordings in the texts that mean the same'),
      definition: line.describe('what it means, in a sentence or two'),
    }),
  )
  .describe('terms that readers may not know; the first use in each section is marked');

export type ClaimsFields = z.infer<typeof claimsSchema>;
export type AnnotationsFields = z.infer<typeof annotationsSchema>;
export type FiguresFields = z.infer<typeof figuresSchema>;
export type GlossaryFields = z.infer<typeof glossarySchema>;
export type SourceFields = z.infer<typeof source>;
