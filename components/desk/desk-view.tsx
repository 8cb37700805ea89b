/** Something to do, and where it is. */
interface Item {
  text: string;
  place: string;
  href: string;
}

interface DeskViewProps {
  parts: readonly {
    id: string | null;
    title: string;
    lists: readonly { name: string; items: readonly Item[] }[];
  }[];
}

/** Findings stand open; a long list of anything else is opened when it is wanted. */
const mostOpen = 12;

/** What is still to do, a part for each briefing and one for what they share. */
export function DeskView({ parts }: DeskViewProps) {
  return parts.map(({ id, title, lists }) => (
    <section key={id ?? ''} className="mb-10">
      <h2 className="font-semibold">{title}</h2>
      {id !== null && id !== title && <p className="label-line text-quiet">{id}</p>}
      {lists.length === 0 && <p>Nothing is left to do.</p>}
      {lists.map(({ name, items }) => (
        <details key={name} open={items.length <= mostOpen} className="my-3 border-t border-rule pt-2">
          <summary className="cursor-pointer font-semibold">
            {name} ({items.length})
          </summary>
          <ul className="mt-2 grid gap-2">
            {items.map((item, index) => (
              <li key={index}>
                {item.text}
                <br />
                <a className="label-line wrap-anywhere" href={item.href}>
                  {item.place}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  ));
}
