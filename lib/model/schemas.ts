import { z } from 'zod';
import { longestName, reservedNames } from './address.ts';
import { repairKinds, sectionKinds } from './briefing.ts';

/**
 * The fields an editor writes, each with a sentence for authors. Error messages and the table in
 * docs/fields.md quote these sentences. All objects are strict: a field that is not listed is a finding.
 */

const id = z
  .string()
  .max(longestName)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .refine((text) => !reservedNames.includes(text))
  .describe('an id in small letters, digits and single hyphens, such as `harbour-bridge`');

const line = z
  .string()
  .regex(/^\S(?:.*\S)?$/)
  .describe('one line of text');

/** A label may be missing from the published text, a field that is there is never blank by oversight. */
const label = z
  .string()
  .regex(/^(?:\S(?:.*\S)?)?$/)
  .describe("one line of text, or `''` for no label");

const passageNumber = z
  .string()
  .regex(/^p[1-9]\d*$/)
  .describe('a passage of this file, such as `p3`');

/** A web address, checked by the platform's own parser. */
const url = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((text) => !/^https?:\/\/[^/?#]*@/iu.test(text))
  .describe('an address that begins with http:// or https://');

const language = z
  .string()
  .refine(isLanguage)
  .describe('a language by its code (BCP 47), such as `es` or `pt-BR`');

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const date = z.iso
  .date()
  .refine((text) => text >= '1000')
  .describe('a calendar date such as 2031-05-12');

const repairs = z
  .array(
    z.strictObject({
      passage: passageNumber.describe('the passage that is repaired, such as `p3`'),
      kind: z.enum(repairKinds).describe('what the published text had lost'),
      after: line.describe('the published words directly before the repair, unique in the passage'),
    }),
  )
  .default([])
  .describe('restored punctuation and breaks, each listed; words are never changed');

export const siteSchema = z.strictObject({
  name: line.describe('the name of the site'),
  url: url
    .refine((text) => /^https?:\/\/[^/?#]+\/?$/iu.test(text))
    .describe(
      'the address the site is published under, without a path, such as https://briefings.example.org',
    ),
  description: line.describe('what the site is, in one sentence'),
  publisher: line.describe('who answers for the site'),
  corrections: z.union([z.email(), url]).describe('an e-mail address or a web address for reports of errors'),
});

export const topicsSchema = z
  .array(
    z.strictObject({
      id: id.describe('the topic’s id, such as `harbour-bridge`; it is part of addresses and never changes'),
      name: line.describe('the topic’s name as shown to readers'),
      short: line.describe('one or two words for narrow places, such as `Bridges`'),
      description: line.describe('what belongs to the topic, in one sentence'),
    }),
  )
  .describe('the taxonomy, in the order in which topics are listed');

export const peopleSchema = z
  .array(
    z.strictObject({
      id: id.describe('the person’s id, such as `ada-lind`; it is part of addresses and never changes'),
      name: line.describe('the name as it stands in headings of section files'),
      family: line
        .optional()
        .describe('the family name, as the person writes it; reference managers sort by it'),
      given: line.optional().describe('the given name, as the person writes it'),
      role: line.optional().describe('the office held'),
      organization: line.optional().describe('the body the person speaks for'),
    }),
  )
  .describe('everybody who speaks on the record');

export const outletsSchema = z
  .array(
    z.strictObject({
      id: id.describe(
        'the outlet’s id, such as `harbour-gazette`; it is part of addresses and never changes',
      ),
      name: line.describe('the name the newsroom is known by, as it stands in headings of section files'),
      also: z.array(line).default([]).describe('other names: its parent, its name in full, its address'),
    }),
  )
  .describe('every newsroom that asks');

export const briefingSchema = z.strictObject({
  title: line.describe('the event’s title'),
  date: date.describe('the day of the event, such as 2031-05-12'),
  time: line.optional().describe('when it began, with the time zone, where it is known'),
  language: language
    .optional()
    .describe('the language of the text, such as `es`; English where it is left out'),
  place: line.optional().describe('where it was held'),
  host: z
    .union([line, z.array(line)])
    .optional()
    .describe('who held it, one or a list'),
  chair: id.optional().describe('the id of the person who moderated, where somebody did'),
  interpreter: z
    .array(
      z.strictObject({
        person: id.optional().describe('the id of the person who interprets, where that is known'),
        for: z.array(id).min(1).describe('the ids of those whose words are interpreted'),
      }),
    )
    .default([])
    .describe('who interprets for whom, such as `[{ person: eva-roth, for: [ada-lind] }]`'),
  not_spoken: z
    .array(line)
    .default([])
    .describe(
      'lines of `source.txt` that nobody spoke: headings, header, footer; each as often as it stands there alone on a line',
    ),
  source: z
    .strictObject({
      publisher: line.describe('who published the text'),
      url: url.optional().describe('where the text was published, where it has an address'),
      official: z
        .strictObject({
          publisher: line.describe('who published the official text'),
          url: url.describe('where the official text is'),
        })
        .optional()
        .describe('an official rendering of the same event, where there is one'),
    })
    .describe('where the published text comes from'),
  rendering: line.describe('whose wording this is and how it was made; named beside every quote'),
  licence: line.describe('the licence of the text, or `not stated by the publisher`'),
});

export const sectionSchema = z.strictObject({
  kind: z.enum(sectionKinds).describe('what the section is'),
  id: z
    .string()
    .regex(/^q[1-9]\d{0,3}$/)
    .optional()
    .describe(
      'its id, such as `q11`, where it was put in after the others were published: the next unused number (exchanges)',
    ),
  question: line
    .optional()
    .describe(
      'the question in one line, in the editor’s words (exchanges); without it the words asked are shown',
    ),
  asked_by: id.optional().describe('the id of the outlet that asks first, where it is known (exchanges)'),
  asker: line.optional().describe('the name of the reporter who asks first, where it is known (exchanges)'),
  label: label
    .optional()
    .describe(
      "the first turn’s label as published, where it differs from the name in its heading; `''` where the text has none",
    ),
  labels: z
    .record(
      z
        .string()
        .regex(/^t[1-9]\d*$/)
        .describe('a turn of this file, such as `t3`'),
      label,
    )
    .default({})
    .describe(
      "labels as published of later turns that differ from their names, such as `t3: Director Rask`; `''` where the text has none",
    ),
  speaker: z
    .array(id)
    .default([])
    .describe(
      'the ids of those who answer, in order; in an opening, who make a statement, in a closing, who close',
    ),
  topics: z.array(id).default([]).describe('topics for the section’s heading and lists'),
  passages: z
    .record(
      passageNumber,
      z.union([
        z.array(id),
        z.strictObject({
          topics: z.array(id).default([]).describe('exactly the topics of the passage'),
          language: language
            .optional()
            .describe('the passage’s language, where it is another than the briefing’s'),
        }),
      ]),
    )
    .describe(
      'each passage in the order of the text, with exactly its topics, or with fields: `p3: { topics: [], language: es }`; the key is its number for ever',
    ),
  repairs,
  breaks_off: passageNumber
    .optional()
    .describe('the passage at which the published text breaks off before the speaker had finished'),
});

export const summarySchema = z.strictObject({
  title: line.describe('the headline as published'),
  published: line.describe('the date stamp exactly as published'),
  machine_made: z
    .strictObject({
      label: line.describe('the publisher’s own words that say so, as published'),
      paragraphs: z.array(passageNumber).describe('the paragraphs a machine wrote'),
    })
    .optional()
    .describe('paragraphs that the publisher’s machine wrote'),
  paragraphs: z
    .array(passageNumber)
    .optional()
    .describe('numbers of the paragraphs in the order of the text, where they are not p1, p2, p3 …'),
  repairs,
});

export type SiteFields = z.infer<typeof siteSchema>;
export type TopicsFields = z.infer<typeof topicsSchema>;
export type PeopleFields = z.infer<typeof peopleSchema>;
export type OutletsFields = z.infer<typeof outletsSchema>;
export type BriefingFields = z.infer<typeof briefingSchema>;
export type SectionFields = z.infer<typeof sectionSchema>;
export type SummaryFields = z.infer<typeof summarySchema>;
export type RepairFields = SectionFields['repairs'][number];
