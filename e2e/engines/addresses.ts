import { reader } from '../test.ts';

/** Where an address comes from, and on which page it lands. */
export type LinkKind = 'passage' | 'section page' | 'evidence' | 'quote' | 'quote with text' | 'filter';

/** An address that leads to a place in a page. */
export interface LinkAddress {
  kind: LinkKind;
  /** With its query and fragment, from the root of the site. */
  path: string;
  /** Of the element that it leads to. */
  id: string;
}

interface Passage {
  id: string;
  section: string;
  text: string;
  topics: string[];
}

/**
 * Collects the addresses that readers share and follow: every passage, on the whole transcript and on its section’s
 * page; 20 links of the summary to its evidence; 20 quotes, as they are and with a text fragment; for each topic a
 * passage under its filter, half of them not on that topic.
 *
 * @param site address of the root, without a slash at its end
 */
export async function collectAddresses(site: string): Promise<LinkAddress[]> {
  const passages = await passagesOf(site);
  const quoted = spread(passages, 20);
  return [
    ...passages.map(({ id }) => ({ kind: 'passage' as const, path: `${reader}#${id}`, id })),
    ...passages.map(({ id, section }) => ({
      kind: 'section page' as const,
      path: `${reader}${section}/#${id}`,
      id,
    })),
    ...spread(await evidenceOf(site), 20),
    ...quoted.map(({ id, text }) => {
      return {
        kind: 'quote' as const,
        path: `${reader}?quote=${encodeURIComponent(someWords(text))}#${id}`,
        id,
      };
    }),
    ...quoted.map(({ id, text }) => {
      const words = encodeURIComponent(someWords(text)).replaceAll('-', '%2D');
      return { kind: 'quote with text' as const, path: `${reader}?quote=${words}#${id}:~:text=${words}`, id };
    }),
    ...filtersOf(passages),
  ];
}

/** All passages of the transcript, in the order of the text. */
export async function passagesOf(site: string): Promise<Passage[]> {
  const response = await fetch(`${site}${reader}transcript.json`);
  const transcript = (await response.json()) as {
    sections: { id: string; turns: { passages: { id: string; text: string; topics: string[] }[] }[] }[];
  };
  return transcript.sections.flatMap(({ id: section, turns }) =>
    turns.flatMap(({ passages }) => passages.map((passage) => ({ ...passage, section }))),
  );
}

async function evidenceOf(site: string): Promise<LinkAddress[]> {
  const page = await (await fetch(`${site}${reader}summary/`)).text();
  const links = [...page.matchAll(/href="(\/[^"]*#((?:opening|closing|q\d+)-p\d+))"/g)];
  const paths = new Map(links.map(([, path = '', id = '']) => [path.replaceAll('&amp;', '&'), id]));
  return [...paths].map(([path, id]) => ({ kind: 'evidence', path, id }));
}

function filtersOf(passages: readonly Passage[]): LinkAddress[] {
  const topics = [...new Set(passages.flatMap((passage) => passage.topics))];
  return topics.flatMap((topic, place) => {
    const wanted = passages.filter((passage) => passage.topics.includes(topic) === (place % 2 === 0));
    const target = wanted[Math.floor((wanted.length * place) / topics.length)];
    return target ? [{ kind: 'filter', path: `${reader}?topic=${topic}#${target.id}`, id: target.id }] : [];
  });
}

/** Five words in a row, from the middle of a text; fewer where it has no more. */
function someWords(text: string): string {
  const words = text.split(' ');
  const start = Math.max(0, Math.floor(words.length / 2) - 2);
  return words
    .slice(start, start + 5)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** So many of the values, evenly from first to last. */
export function spread<Value>(values: readonly Value[], count: number): Value[] {
  if (values.length <= count) return [...values];
  return Array.from({ length: count }, (_, place) => {
    return values[Math.round((place * (values.length - 1)) / (count - 1))] as Value;
  });
}
