import type { Page } from 'playwright';
import { expect, pages, reader, test } from './test.ts';

const site = 'https://briefings.example.org';
const summary = `${reader}summary/`;

/** What stands in the head of a page under a name; a tag may stand more than once. */
function metaOf(page: Page, name: string): Promise<string[]> {
  return page
    .locator(`head > meta[name="${name}"], head > meta[property="${name}"]`)
    .evaluateAll((tags) => tags.map((tag) => tag.getAttribute('content') ?? ''));
}

interface Node {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

async function graphOf(page: Page): Promise<Node[]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? '') as { '@context': string; '@graph': Node[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

/** Width and height of a PNG, as the first chunk of the file has them. */
function sizeOf(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const types: Record<string, string[]> = {
  home: ['WebSite'],
  reader: ['Event', 'WebPage'],
  section: ['WebPage', 'Event', 'Person', 'Organization', 'Question'],
  summary: ['WebPage', 'Event', 'Person', 'Claim'],
  topics: ['CollectionPage'],
  topic: ['CollectionPage'],
  speaker: ['CollectionPage'],
  outlet: ['CollectionPage'],
  glossary: ['DefinedTermSet'],
  search: ['SearchResultsPage'],
  quote: ['WebPage'],
  about: ['AboutPage'],
};

for (const { name, path } of pages.filter((page) => page.name in types)) {
  test(`${name}: says what it is when it is shared`, async ({ page }) => {
    await page.goto(path);
    const address = site + path.replace(/\?.*$/, '');
    expect(await page.locator('head > link[rel="canonical"]').getAttribute('href')).toBe(address);
    expect(await metaOf(page, 'og:url')).toEqual([address]);
    expect(await metaOf(page, 'twitter:card')).toEqual(['summary_large_image']);

    const [title = ''] = await metaOf(page, 'og:title');
    expect(title).not.toBe('');
    expect(await page.title()).toContain(title);
    const [description = ''] = await metaOf(page, 'description');
    expect(description.length).toBeGreaterThan(20);
    expect(await metaOf(page, 'og:description')).toEqual([description]);

    const [picture = ''] = await metaOf(page, 'og:image');
    expect(picture).toMatch(new RegExp(`^${site}/og/.*\\.png$`));
    expect(await metaOf(page, 'og:image:alt')).not.toEqual(['']);
    const response = await page.request.get(new URL(picture).pathname);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    expect(sizeOf(await response.body())).toEqual([1200, 630]);

    const graph = await graphOf(page);
    expect([...new Set(graph.map((node) => node['@type']))]).toEqual(
      expect.arrayContaining(types[name] ?? []),
    );
  });
}

test('every section has a title, a description and a picture of its own', async ({ page }) => {
  const { sections } = (await (await page.request.get(`${reader}transcript.json`)).json()) as {
    sections: { id: string; question: string | null }[];
  };
  const told = new Set<string>();
  for (const { id, question } of sections) {
    await page.goto(`${reader}${id}/`);
    const [title = ''] = await metaOf(page, 'og:title');
    if (question !== null) expect(title).toBe(question);
    const [picture = ''] = await metaOf(page, 'og:image');
    expect((await page.request.get(new URL(picture).pathname)).status()).toBe(200);
    for (const part of [title, picture, ...(await metaOf(page, 'description'))]) told.add(part);
  }
  expect(told.size).toBe(3 * sections.length);
});

test('a question is told with the answer, in the words of the page', async ({ page }) => {
  await page.goto(`${reader}q3/`);
  const question = (await graphOf(page)).find((node) => node['@type'] === 'Question');
  const [answer] = question?.acceptedAnswer as Node[];
  expect(question?.text).toBe(await page.locator('#q3-p1').textContent());
  const passages = String(answer?.text).split('\n\n');
  const first = new URL(String(answer?.url)).hash;
  expect(await page.locator(first).textContent()).toBe(passages[0]);
  expect(answer?.author).toEqual({ '@id': `${site}/speakers/tao-qing/` });
});

test('every claim is told with the quotes that it rests on', async ({ page }) => {
  const claims = (await (await page.request.get(`${reader}claims.json`)).json()) as {
    id: string;
    text: string;
    evidence: { passage: string; exact: string }[];
  }[];
  await page.goto(summary);
  const told = (await graphOf(page)).filter((node) => node['@type'] === 'Claim');
  expect(
    told.map((claim) => ({
      id: String(claim['@id']).split('#claim-')[1],
      text: claim.text,
      evidence: ((claim.isBasedOn ?? []) as Node[]).map(({ url, text }) => ({
        passage: new URL(String(url)).hash.slice(1),
        exact: text,
      })),
    })),
  ).toEqual(
    claims.map(({ id, text, evidence }) => ({
      id,
      text,
      evidence: evidence.map(({ passage, exact }) => ({ passage, exact })),
    })),
  );
});

test('the words come before the data', async ({ page }) => {
  for (const path of [reader, `${reader}q3/`, summary]) {
    await page.goto(path);
    await expect(page.locator('main > :last-child')).toHaveAttribute('type', 'application/ld+json');
  }
});

test('a reference manager reads whose words they are, of which event and day, and where', async ({
  page,
}) => {
  const cited = [
    { path: reader, authors: ['Zhao, Zhiguo', 'Tao, Qing'], conference: 1 },
    { path: `${reader}q3/`, authors: ['Tao, Qing'], conference: 1 },
    { path: summary, authors: ['Longbridge'], conference: 0 },
  ];
  for (const { path, authors, conference } of cited) {
    await page.goto(path);
    expect(await metaOf(page, 'citation_title')).toHaveLength(1);
    expect(await metaOf(page, 'citation_author')).toEqual(authors);
    expect(await metaOf(page, 'citation_publication_date')).toEqual(['2024/10/23']);
    expect(await metaOf(page, 'citation_public_url')).toEqual([site + path]);
    expect(await metaOf(page, 'citation_publisher')).toEqual(['Longbridge']);
    expect(await metaOf(page, 'citation_conference_title')).toHaveLength(conference);
    expect(await metaOf(page, 'DC.rights')).toEqual(['not stated by the publisher']);
  }
});
