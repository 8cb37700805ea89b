import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';

/** A topic of a section or passage must be in `topics.yaml`, and is named once. */
export function knownTopic(content: ParsedContent): void {
  const known = content.topics.fields.value.map((topic) => topic.id);
  for (const { file, fields } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const check = (topics: readonly string[], path: (string | number)[]): void =>
      topics.forEach((topic, index) => {
        const place = fields.at([...path, index]);
        if (!known.includes(topic)) {
          const message = `Unexpected topic \`${topic}\`, expected a topic of topics.yaml${suggest(topic, known)}`;
          complain(file, 'known-topic', message, place);
        } else if (topics.indexOf(topic) < index) {
          const message = `Unexpected topic \`${topic}\` for the second time, expected each once`;
          complain(file, 'known-topic', message, place);
        }
      });
    check(fields.value.topics, ['topics']);
    for (const [passage, topics] of Object.entries(fields.value.passages))
      check(topics, ['passages', passage]);
  }
}
