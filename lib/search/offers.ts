import type { LoadedIndex } from './load-index.ts';
import type { Bearer } from './names.ts';
import { allNamed } from './naming.ts';
import type { Query } from './query.ts';
import { inflectionStem } from '../text/stem.ts';
import { isSmall } from './terms.ts';

/** A topic, speaker or outlet whose name was typed: one line above the hits. */
export interface Offer {
  kind: 'topic' | 'speaker' | 'outlet';
  id: string;
  name: string;
  /** How many passages it has in all briefings. */
  count: number;
  /** Where all of them are. */
  url: string;
}

const mostOffers = 3;

/** What the query names: people and newsrooms by a name, topics by their name or by words that are all in it. */
export function offersFor(index: LoadedIndex, { parts }: Query): Offer[] {
  const forms = parts.flatMap(({ tokens }) => tokens.map(({ form }) => form));
  const lengths = new Map<Bearer, number>();
  const note = (bearer: Bearer, length: number) =>
    lengths.set(bearer, Math.max(length, lengths.get(bearer) ?? 0));
  for (const { bearer, length } of allNamed(index, forms)) note(bearer, length);
  for (const bearer of topicsWithAll(index, forms)) note(bearer, forms.length);
  return [...lengths]
    .sort(([a, one], [b, other]) => other - one || a.passages - b.passages)
    .slice(0, mostOffers)
    .map(([{ kind, id, name, passages, url }]) => ({
      kind: kind as Offer['kind'],
      id,
      name,
      count: passages,
      url,
    }));
}

function topicsWithAll(index: LoadedIndex, forms: readonly string[]): Bearer[] {
  const stems = forms.filter((form) => !isSmall(index, form)).map(inflectionStem);
  if (stems.length === 0) return [];
  return [...index.bearers.values()].filter(
    ({ kind, lines }) =>
      kind === 'topic' && lines.some((line) => stems.every((stem) => line.stems.has(stem))),
  );
}
