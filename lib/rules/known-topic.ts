import type { VFile } from 'vfile';
import type { ParsedContent, Place } from '../model/parsed.ts';
import { passageFields } from '../model/passage-fields.ts';
import type { SectionFields } from '../model/schemas.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { reportMissingList } from './report-missing-list.ts';

/** A topic of a section, passage or figure must be in `topics.yaml`, and is named once. */
export function knownTopic(content: ParsedContent): void {
  const known = content.topics.fields.value.map((topic) => topic.id);
  if (reportMissingList(content.topics, hasTopics(content))) return;
  const complainOfUnknown = (file: VFile, topic: string, place: Place): void => {
    const message = `Unexpected topic \`${topic}\`, expected a topic of topics.yaml${suggest(topic, known)}`;
    complain(file, 'known-topic', message, place);
  };
  for (const { file, fields } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const check = (topics: readonly string[], path: (string | number)[]): void =>
      topics.forEach((topic, index) => {
        const place = fields.at([...path, index]);
        if (!known.includes(topic)) complainOfUnknown(file, topic, place);
        else if (topics.indexOf(topic) < index) {
          const message = `Unexpected topic \`${topic}\` for the second time, expected each once`;
          complain(file, 'known-topic', message, place);
        }
      });
    check(fields.value.topics, ['topics']);
    for (const [passage, written] of Object.entries(fields.value.passages))
      check(passageFields(written).topics, [
        'passages',
        passage,
        ...(Array.isArray(written) ? [] : ['topics']),
      ]);
  }
  for (const { figures } of content.briefings)
    figures?.fields.value.forEach(({ topic }, index) => {
      if (topic !== undefined && !known.includes(topic))
        complainOfUnknown(figures.file, topic, figures.fields.at([index, 'topic']));
    });
}

function hasTopics({ briefings }: ParsedContent): boolean {
  return briefings.some(
    ({ sections, figures }) =>
      figures?.fields.value.some(({ topic }) => topic !== undefined) ||
      sections.some(({ fields }) =>
        [fields.value.topics, ...Object.values(fields.value.passages).map(topicsOf)].some(
          (topics) => topics.length > 0,
        ),
      ),
  );
}

function topicsOf(written: SectionFields['passages'][string]): string[] {
  return passageFields(written).topics;
}
