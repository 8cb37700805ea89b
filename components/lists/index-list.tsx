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
      <ul className="index-list border-t-2 border-ink">
        {entries.map(({ id, href, name, description, amount }) => (
          <li
            key={id}
            className="grid border-b border-rule py-3 leading-[1.4] md:grid-cols-[2fr_3fr_11rem] md:items-baseline md:gap-x-8"
          >
            <a className="font-semibold no-underline" href={href}>
              {name}
            </a>
            <p className="label-5.5 text-quiet">{description}</p>
            <p className="label-5.5 text-quiet md:text-end md:whitespace-nowrap">{amount}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
