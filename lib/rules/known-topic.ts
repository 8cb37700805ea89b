import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';

/** A topic of a section or passage must be in `topics.yaml`. */
export function knownTopic(content: ParsedContent): void {
  const known = content.topics.fields.value.map((topic) => topic.id);
  for (const { file, fields } of content.briefings.flatMap((briefing) => briefing.sections)) {
    const check = (topic: string, path: (string | number)[]): void => {
      if (known.includes(topic)) return;
      const message = `Unexpected topic \`${topic}\`, expected a topic of topics.yaml${suggest(topic, known)}`;
      complain(file, 'known-topic', message, fields.at(path));
    };
    fields.value.topics.forEach((topic, index) => check(topic, ['topics', index]));
    for (const [passage, topics] of Object.entries(fields.value.passages))
      topics.forEach((topic, index) => check(topic, ['passages', passage, index]));
  }
}
