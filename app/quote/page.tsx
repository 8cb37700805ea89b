import { QuoteCheck } from '../../components/islands/quote-check.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { Island } from '../../components/site/island.tsx';
import { getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { quoteJsonLd } from '../../lib/export/site-json-ld.ts';
import { makeExample } from '../../lib/quote-check/example.ts';
import { publishedPassages } from '../../lib/quote-check/passages.ts';
import { quotePassagesPath, quotePath, searchPath, topicsPath } from '../../lib/model/address.ts';
import { longDate } from '../../lib/text/dates.ts';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, {
    title: 'Check a quote',
    description:
      'Paste a quote or a draft: each quotation is compared word for word with what was said, and gets a verdict and its passage.',
    path: quotePath,
  }),
);

export default function QuotePage() {
  const library = getLibrary();
  const { people, outlets, briefings } = library;
  return (
    <main id="top" className="page">
      <header className="page-heading">
        <h1>Check a quote</h1>
        <p>
          Each quotation is compared word for word with what was said, and each number outside quotation marks
          with the figures. Case, punctuation and the shape of quotation marks do not matter; bracketed words
          and ellipses are read as an editor’s marks.
        </p>
        <p className="hidden noscript:block">
          Checking a quote needs scripts, which are off here. Without them <code>npx briefing quote</code>{' '}
          does the same on the command line, the <a href={topicsPath}>topics</a> list every passage, and the{' '}
          <a href={searchPath()}>search page</a> names what else works.
        </p>
      </header>
      <Island
        name="quote-check"
        component={QuoteCheck}
        props={{
          speakers: people.map(({ name }) => name),
          outlets: outlets.map(({ name }) => name),
          briefings: briefings.map(({ id, title, date }) => ({ id, title: `${title}, ${longDate(date)}` })),
          example: makeExample(publishedPassages(library), [...people, ...outlets]),
        }}
        needs={[quotePassagesPath]}
      />
      <JsonLd text={quoteJsonLd(site)} />
    </main>
  );
}
