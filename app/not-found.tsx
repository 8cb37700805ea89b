import type { Metadata } from 'next';
import { getLibrary } from '../lib/content/library.ts';
import { briefingPath, homePath, sectionPath } from '../lib/model/address.ts';
import { longDate } from '../lib/text/dates.ts';
import { languageAttributes } from '../lib/text/language-of-text.ts';

export const metadata: Metadata = { title: 'Not found' };

/** So many briefings are named: a page for any wrong address must not grow with the library. */
const mostNamed = 10;

export default function NotFound() {
  const { site, briefings } = getLibrary();
  const briefing = briefings[0];
  const section = briefing?.sections.find(({ kind }) => kind === 'exchange');
  const address = site.corrections.includes('@') ? `mailto:${site.corrections}` : site.corrections;
  return (
    <main id="top" className="page">
      <header className="page-heading">
        <h1>There is no page at this address.</h1>
        <p>
          Addresses of this site are kept for ever, so this one was probably cut short or mistyped.
          {briefing && section && (
            <>
              {' '}
              An address of an answer looks like <code>{sectionPath(briefing.id, section.id)}</code>.
            </>
          )}{' '}
          If a link that used to work brought you here, <a href={address}>tell the editor</a>. What was
          published last is below.
        </p>
      </header>
      <ul className="index-list border-t-2 border-ink">
        {briefings.slice(0, mostNamed).map(({ id, title, date, language }) => (
          <li key={id} className="border-b border-rule py-3 leading-[1.4]">
            <a
              className="font-semibold no-underline"
              href={briefingPath(id)}
              {...languageAttributes(language)}
            >
              {title}
            </a>{' '}
            <time className="label-5.5 text-quiet" dateTime={date}>
              {longDate(date)}
            </time>
          </li>
        ))}
      </ul>
      {briefings.length > mostNamed && (
        <p className="mt-half">
          <a href={homePath}>All {briefings.length.toLocaleString('en-GB')} briefings</a>
        </p>
      )}
    </main>
  );
}
