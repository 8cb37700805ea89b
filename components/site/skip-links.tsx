/** The first tab stops of a page: past everything, to what the reader came for. */
export function SkipLinks({ links }: { links: readonly { href: string; name: string }[] }) {
  return (
    <ul className="print:hidden">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a
            href={href}
            className="absolute start-5 -top-20 z-20 bg-ink px-4 py-2 label-6 font-semibold text-paper focus:top-0"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where the skip links of a page with a transcript lead. */
export const transcriptSkips = [
  { href: '#transcript', name: 'Skip to the transcript' },
  { href: '#navigator', name: 'Skip to the exchanges' },
];
