'use client';

import type { Hit } from '../../lib/search/hit.ts';
import { plural } from '../../lib/text/amount.ts';

const kinds = { topic: 'Topic', speaker: 'Speaker', outlet: 'Outlet', section: 'Question' } as const;

/** Of hits by name: what was met, with all of its passages behind a link. */
export function NameLine({ byName }: { byName: NonNullable<Hit['byName']> }) {
  const { kind, name, count, url } = byName;
  return (
    <>
      {kinds[kind]}: {name} · <a href={url}>{plural(count, 'passage')}</a>
    </>
  );
}
