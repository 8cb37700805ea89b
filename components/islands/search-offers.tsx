'use client';

import type { Offer } from '../../lib/search/offers.ts';
import { plural } from '../../lib/text/amount.ts';

const kinds = { topic: 'Topic', speaker: 'Speaker', outlet: 'Outlet' } as const;

/** A topic, speaker or outlet whose name was typed, above the hits: a line each, with how much there is. */
export function SearchOffers({ offers }: { offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <ul className="mt-3 label-5.5">
      {offers.map(({ kind, id, name, count, url }) => (
        <li key={`${kind} ${id}`}>
          {kinds[kind]}: <a href={url}>{name}</a>, {plural(count, 'passage')}
        </li>
      ))}
    </ul>
  );
}
