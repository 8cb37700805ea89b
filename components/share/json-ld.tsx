/** What a page is about, as data for machines; the text is written by `lib/export`, without any `<` in it. */
export function JsonLd({ text }: { text: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
