import type { VFile } from 'vfile';
import type { ParsedContent, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';

/** A topic of a section, passage or figure must be in `topics.yaml`, and is named once. */
export function knownTopic(content: ParsedContent): void {
  const known = content.topics.fields.value.map((topic) => topic.id);
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
    for (const [passage, topics] of Object.entries(fields.value.passages))
      check(topics, ['passages', passage]);
  }
  for (const { figures } of content.briefings)
    figures?.fields.value.forEach(({ topic }, index) => {
      if (!known.includes(topic)) complainOfUnknown(figures.file, topic, figures.fields.at([index, 'topic']));
    });
}
