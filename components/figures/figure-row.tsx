import type { ListedFigure } from '../../lib/figures/list-figures.ts';
import { changeInWords } from '../../lib/figures/value-in-full.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { linkPassages } from '../../lib/model/note-links.ts';
import { sourceName } from '../../lib/model/support.ts';
import { marked, noUnit, notMarked } from '../../lib/search/figure-filter.ts';
import { Prose } from '../prose.tsx';

interface FigureRowProps {
  briefing: string;
  figure: ListedFigure;
  directory: Directory;
}

/** One figure: what is counted, the number as it was spoken and in full, who said it, and what is the matter with it. */
export function FigureRow({ briefing, figure, directory }: FigureRowProps) {
  const { id, topic, speaker, subject, value, unit, period, change, mark, place } = figure;
  return (
    <li
      id={id}
      className="grid break-inside-avoid border-t border-rule py-3 target:bg-[color-mix(in_oklab,var(--color-mark)_40%,transparent)] sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-6 xl:grid-cols-[10rem_minmax(0,26.5rem)_1fr] print:grid-cols-[32mm_minmax(0,1fr)] print:py-[3pt]"
      aria-labelledby={`${id}-subject`}
      data-topic={topic ?? undefined}
      data-speaker={speaker ?? undefined}
      data-unit={unit ?? noUnit}
      data-marked={mark ? `${marked} ${mark.kind}` : notMarked}
      data-value={[value].flat()[0] ?? undefined}
      data-change={change ?? undefined}
      data-place={place}
    >
      <div className="sm:col-start-2">
        <h3 id={`${id}-subject`} className="leading-[1.35] print:text-[9.5pt]">
          {subject}
        </h3>
        <p className="note-5 text-quiet print:leading-[1.35]">
          <span className="hidden in-data-sorted:inline">
            {topic === null ? '' : `${directory.topic(topic).name} · `}
          </span>
          {period ?? 'time not said'}
          {change !== null && (
            <>
              {' · '}
              <b className="text-ink tabular-nums">{changeInWords(change)}</b> on the year
            </>
          )}
        </p>
      </div>
      <Value figure={figure} />
      <p className="mt-1 text-[1rem]/6 sm:col-start-2 print:mt-0 print:text-[9pt]/[12pt]">
        “
        <a href={figure.href} className="decoration-rule">
          {figure.quote}
        </a>
        ”{' '}
        <span className="note-5 whitespace-nowrap text-quiet">
          {figure.name}, {figure.reference}
        </span>
      </p>
      <Matter briefing={briefing} figure={figure} />
    </li>
  );
}

/** The number as it was spoken, and below it in digits with its unit, and with `over` or `under` where that was said. */
function Value({ figure: { spoken, inFull, unit, bound } }: { figure: ListedFigure }) {
  const digits = /\p{Nd}[\p{Nd}.,–-]*/u.exec(spoken)?.[0].replace('-', '–');
  const isInFull = inFull === null || (bound === 'exact' && digits === inFull);
  const words = [bound === 'exact' || inFull === null ? '' : bound, isInFull ? '' : inFull, unit ?? ''];
  return (
    <p className="leading-[1.35] lining-nums tabular-nums max-sm:mt-1 sm:col-start-1 sm:row-span-3 sm:row-start-1 print:text-[9.5pt]">
      <b className={spoken.length > 20 ? 'text-[1rem] font-normal italic print:text-[9pt]' : undefined}>
        {spoken}
      </b>
      <span className="sr-only">, as spoken; in full: </span>
      <span className="note-5 text-quiet max-sm:ms-2 sm:block print:leading-[1.35]">
        {words.filter(Boolean).join(' ') || 'number not said'}
      </span>
    </p>
  );
}

/** What is the matter with a figure, what a reader should know, and the way to the editors’ notes on its words. */
function Matter({
  briefing,
  figure: { id, mark, note, source, notes },
}: Pick<FigureRowProps, 'briefing' | 'figure'>) {
  if (mark === null && note === null && notes.length === 0) return null;
  return (
    <div
      className={`mt-1 note-5 text-quiet sm:col-start-2 xl:col-start-3 xl:row-span-3 xl:row-start-1 xl:mt-0 print:col-start-2 print:row-auto print:leading-[1.35] ${mark ? 'border-s-2 border-accent ps-3' : ''}`}
    >
      {mark && (
        <p>
          <b className="text-ink">
            <span aria-hidden="true" className="text-accent">
              ≠{' '}
            </span>
            {mark.words}
          </b>
        </p>
      )}
      {note && <Prose markdown={linkPassages(note, briefing)} />}
      {note && source && <p>{sourceName(source)}.</p>}
      {notes.map((href, index) => (
        <p key={href} className="print:hidden">
          <a href={href} aria-label={`Note on these words, figure ${id}`}>
            {index === 0 ? 'Note on these words' : 'Another note'}
          </a>
        </p>
      ))}
    </div>
  );
}
