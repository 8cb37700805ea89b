import type { z } from 'zod';
import { annotationsSchema, claimsSchema, figuresSchema, glossarySchema } from './claim-schemas.ts';
import {
  briefingSchema,
  outletsSchema,
  peopleSchema,
  sectionSchema,
  siteSchema,
  summarySchema,
  topicsSchema,
} from './schemas.ts';

/** A kind of content file: its name, or what such files are called, and what its fields are checked against. */
export interface ContentFileKind {
  name: string;
  schema: z.ZodType;
}

/** All kinds of content files that have fields, in the order in which an editor meets them. */
export const contentFileKinds: readonly ContentFileKind[] = [
  { name: '`briefing.md`', schema: briefingSchema },
  { name: 'section files', schema: sectionSchema },
  { name: '`summary.md`', schema: summarySchema },
  { name: '`claims.yaml`', schema: claimsSchema },
  { name: '`annotations.yaml`', schema: annotationsSchema },
  { name: '`figures.yaml`', schema: figuresSchema },
  { name: '`glossary.yaml`', schema: glossarySchema },
  { name: '`site.yaml`', schema: siteSchema },
  { name: '`people.yaml`', schema: peopleSchema },
  { name: '`outlets.yaml`', schema: outletsSchema },
  { name: '`topics.yaml`', schema: topicsSchema },
];
