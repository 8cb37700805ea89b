import { briefingFilePath, briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { longDate } from '../../lib/text/dates.ts';
import { plural } from '../../lib/text/amount.ts';

interface FiguresHeadingProps {
  briefing: Briefing;
  /** How many figures are marked, charts are drawn, and numbers are no figures. */
  amounts: { marked: number; charts: number; others: number };
}

const way = 'inline-block py-0.5';

/** What the page is, what is marked, and what else is on it or can be taken away. */
export function FiguresHeading({ briefing, amounts: { marked, charts, others } }: FiguresHeadingProps) {
  const { id, title, date, hosts, figures } = briefing;
  return (
    <header>
      <p className="eyebrow">
        <time dateTime={date}>{longDate(date)}</time>{' '}
        {hosts.map((host) => (
          <span key={host}>{host} </span>
        ))}
      </p>
      <h1 className="mt-half max-w-[22em] title">The figures, as they were spoken</h1>
      <p className="mt-half max-w-152">
        {figures.length === 1 ? 'The one quantity' : `Each of the ${figures.length} quantities`} somebody
        named in <a href={briefingPath(id)}>{title}</a>, with the words that say it.
        {marked > 0 &&
          ` ${marked === 1 ? 'One is' : `${marked} of them are`} marked, since something is the matter with ${marked === 1 ? 'it' : 'these'}.`}
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6 label-6 lining-nums print:hidden" aria-label="On this page">
        {marked > 0 && (
          <li className="noscript:hidden">
            <a className={way} href="?marked=yes">
              {plural(marked, 'marked figure')}
            </a>
          </li>
        )}
        {charts > 0 && (
          <li>
            <a className={way} href="#charts">
              {plural(charts, 'chart')}
            </a>
          </li>
        )}
        {others > 0 && (
          <li>
            <a className={way} href="#other-numbers">
              {plural(others, 'number')} that are not figures
            </a>
          </li>
        )}
        <li>
          <a className={way} href={briefingFilePath(id, 'figures.csv')}>
            CSV
          </a>
        </li>
        <li>
          <a className={way} href={briefingFilePath(id, 'figures.json')}>
            JSON
          </a>
        </li>
      </ul>
    </header>
  );
}
