/** One line of a list of topics, speakers or outlets. */
export interface IndexEntry {
  id: string;
  href: string;
  name: string;
  description: string;
  /** How much there is, in words: `10 passages`. */
  amount: string;
}

/** A list of topics, speakers or outlets, each leading to its own page. */
export function IndexList({ entries }: { entries: readonly IndexEntry[] }) {
  return (
    <>
      <ul className="index-list">
        {entries.map(({ id, href, name, description, amount }) => (
          <li key={id}>
            <a href={href}>{name}</a>
            <p>{description}</p>
            <p className="amount">{amount}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
