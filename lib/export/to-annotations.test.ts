import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { labelTarget } from '../model/apparatus.ts';
import { toAnnotations } from './to-annotations.ts';

interface Item {
  id: string;
  kind: string;
  motivation: string;
  body: { value: string; strength: string; reference?: string };
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

it('selects words that stand once in their target, with what is around them', () => {
  const { sections, summary } = briefing;
  const texts = new Map(
    [
      ...sections.flatMap(({ turns }) => turns.flatMap(({ passages }) => passages)),
      ...sections.flatMap(({ id, turns }) =>
        turns.map(({ label }, index) => ({ id: labelTarget(id, index), text: label })),
      ),
      ...(summary?.paragraphs ?? []),
      { id: 'summary-title', text: summary?.title ?? '' },
      { id: 'summary-date', text: summary?.published ?? '' },
    ].map(({ id, text }) => [id, text]),
  );
  briefing.annotations.forEach(({ quote }, index) => {
    const selector = page.items[index]?.target.selector;
    if (!selector) throw new Error('Missing selector');
    expect(selector.exact).toBe(quote.exact);
    const words = selector.prefix + selector.exact + selector.suffix;
    expect(texts.get(quote.target)?.split(words)).toHaveLength(2);
  });
});

it('points to an address that there is: a label has none, its section has', () => {
  const sources = new Map(
    briefing.annotations.map(({ id }, index) => [id, page.items[index]?.target.source]),
  );
  expect(sources.get('a07')).toMatch(/^https:\/\/.*\/2024-10-23-miit\/#opening-p5$/);
  expect(sources.get('a33')).toMatch(/\/2024-10-23-miit\/#q6$/);
  expect(sources.get('a03')).toMatch(/\/2024-10-23-miit\/summary\/#summary-p4$/);
});

it('keeps the kind and what a note rests on', () => {
  const bodies = briefing.annotations.map(({ kind, source }) => ({ kind, ...source }));
  expect(
    page.items.map(({ kind, body }) => ({ kind, strength: body.strength, url: body.reference ?? null })),
  ).toEqual(bodies);
});

it('has links that lead somewhere from anywhere', () => {
  for (const { body } of page.items)
    for (const [, address] of body.value.matchAll(/\]\(([^)]*)\)/g)) expect(address).toMatch(/^https:\/\//);
});
