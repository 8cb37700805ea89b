/** The first tab stops of a page: past everything, to what the reader came for. */
export function SkipLinks({ links }: { links: readonly { href: string; name: string }[] }) {
  return (
    <ul className="skip-links">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
