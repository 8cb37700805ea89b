import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { toAnnotations } from './to-annotations.ts';

interface Item {
  id: string;
  motivation: string;
  body: { value: string };
  target: { source: string; selector: { exact: string; prefix: string; suffix: string } };
}

const { briefings, site } = readLibrary(process.cwd());
const [briefing] = briefings;
if (!briefing) throw new Error('Missing the first briefing');
const page = JSON.parse(toAnnotations(briefing, site)) as { '@context': unknown; items: Item[] };

it('has every note, with an address and a motivation', () => {
  expect(page.items).toHaveLength(briefing.annotations.length);
  for (const { id, motivation } of page.items) {
    expect(id).toMatch(/^https:\/\/.*#note-a\d+$/);
    expect(['describing', 'commenting', 'assessing']).toContain(motivation);
  }
});

it('selects words that stand in their target, with what is around them', () => {
  const texts = new Map(
    [
      ...briefing.sections.flatMap(({ turns }) => turns.flatMap(({ passages }) => passages)),
      ...(briefing.summary?.paragraphs ?? []),
    ].map(({ id, text }) => [id, text]),
  );
  for (const { target } of page.items) {
    const text = texts.get(new URL(target.source).hash.slice(1));
    if (text === undefined) continue;
    const { prefix, exact, suffix } = target.selector;
    expect(text).toContain(prefix + exact + suffix);
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  }
});

it('has links that lead somewhere from anywhere', () => {
  for (const { body } of page.items)
    for (const [, address] of body.value.matchAll(/\]\(([^)]*)\)/g)) expect(address).toMatch(/^https:\/\//);
});
