import type { ReactNode } from 'react';
import { WholeCompounds } from '../whole-compounds.tsx';

interface ListPageProps {
  /** What kind of page it is: `Topic`. */
  kind: string;
  title: string;
  description: string;
  amount?: string | undefined;
  /** The page that lists all of the kind. */
  all?: { href: string; name: string };
  children: ReactNode;
}

/** A page that gathers passages, or lists topics, speakers or outlets. */
export function ListPage({ kind, title, description, amount, all, children }: ListPageProps) {
  return (
    <main id="top" className="page">
      <header className="page-heading">
        <p className="eyebrow">
          <span>{kind}</span>
          {amount && <span>{amount}</span>}
        </p>
        <h1>
          <WholeCompounds text={title} />
        </h1>
        <p>
          {description}{' '}
          {all && (
            <a className="print:hidden" href={all.href}>
              {all.name}
            </a>
          )}
        </p>
      </header>
      {children}
    </main>
  );
}
