import { AboutNotes } from '../../components/notes/about-notes.tsx';
import { SearchHelp } from '../../components/islands/search-help.tsx';
import { AboutLinks } from '../../components/share/about-links.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { getDirectory, getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { aboutJsonLd } from '../../lib/export/site-json-ld.ts';
import { aboutPath } from '../../lib/model/address.ts';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, {
    title: 'About',
    description:
      'How the texts were made, checked and repaired, how to link to them, and how to report an error.',
    path: aboutPath,
  }),
);

export default function AboutPage() {
  const address = site.corrections.includes('@') ? `mailto:${site.corrections}` : site.corrections;
  return (
    <main id="top" className="page prose">
      <header className="page-heading">
        <h1>About this record</h1>
        <p>
          Press conferences are published as one long wall of text. Here each is a record: question by
          question, with an address for every paragraph, checked word for word against the text it was made
          from.
        </p>
      </header>
      <h2>Whose words these are</h2>
      <p>
        A transcript here is one published rendering of what was said, often a translation, sometimes made by
        a machine. The page of each briefing names the rendering, its publisher and its licence, and where an
        official text exists, it is linked; two wordings are never mixed. The question above each exchange is
        one line in the editor’s words, or else the first words asked; the question as it was asked stands
        below it.
      </p>
      <h2>How the text is checked</h2>
      <p>
        The text as it was imported is kept untouched. Each time the site is built, a program puts the
        sections together again, undoes the repairs and compares every character with it. If one word differs,
        nothing is published.
      </p>
      <h2>Repairs</h2>
      <p>
        Where the published text lost a full stop, a comma or a break between paragraphs or speakers, the
        editor restores it and marks it: <ins className="repair">.</ins> for a sign,{' '}
        <span className="repair">¶</span> for a break. Each is listed at the end of its section. No word is
        ever changed, not even an evident slip. Where a text breaks off in the source, it says so.
      </p>
      <AboutNotes />
      <h2>Searching</h2>
      <p>
        Results come in tiers, each under its name: first passages with the very words in a row, then those
        with all of the words in any order and form, then near misses, which are never passed off as quotes.
        Hyphens, case, accents and the shape of quotation marks do not matter.
      </p>
      <SearchHelp />
      <AboutLinks briefings={getLibrary().briefings} directory={getDirectory()} />
      <h2>Reading</h2>
      <p>
        Every page is whole without scripts; what needs more is loaded when you use it. Nothing is requested
        from anybody else, and only your choices are kept, in your own browser. Reading times count 238 words
        a minute.
      </p>
      <h2>Errors</h2>
      <p>
        If a word here differs from the published text, or a repair or a line of ours is wrong,{' '}
        <a href={address}>tell the editor</a>. What is put right is told on its briefing, at its passage and
        in the feed.
      </p>
      <JsonLd text={aboutJsonLd(site)} />
    </main>
  );
}
