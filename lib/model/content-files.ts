import type { z } from 'zod';
import { annotationsSchema, claimsSchema, figuresSchema, glossarySchema } from './claim-schemas.ts';
import { correctionsSchema } from './correction-schema.ts';
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
  /** Where such YAML files stand below `content/`, as a pattern; Markdown files have none. */
  yaml?: string;
}

/** All kinds of content files that have fields, in the order in which an editor meets them. */
export const contentFileKinds: readonly ContentFileKind[] = [
  { name: '`briefing.md`', schema: briefingSchema },
  { name: 'section files', schema: sectionSchema },
  { name: '`summary.md`', schema: summarySchema },
  { name: '`claims.yaml`', schema: claimsSchema, yaml: 'briefings/*/claims.yaml' },
  { name: '`annotations.yaml`', schema: annotationsSchema, yaml: 'briefings/*/annotations.yaml' },
  { name: '`figures.yaml`', schema: figuresSchema, yaml: 'briefings/*/figures.yaml' },
  { name: '`corrections.yaml`', schema: correctionsSchema, yaml: 'briefings/*/corrections.yaml' },
  { name: '`glossary.yaml`', schema: glossarySchema, yaml: 'glossary.yaml' },
  { name: '`site.yaml`', schema: siteSchema, yaml: 'site.yaml' },
  { name: '`people.yaml`', schema: peopleSchema, yaml: 'people.yaml' },
  { name: '`outlets.yaml`', schema: outletsSchema, yaml: 'outlets.yaml' },
  { name: '`topics.yaml`', schema: topicsSchema, yaml: 'topics.yaml' },
];
