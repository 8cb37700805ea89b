import type { ListedFigure } from '../../lib/figures/list-figures.ts';
import { topicPath } from '../../lib/model/address.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { plural } from '../../lib/text/amount.ts';
import { FigureRow } from './figure-row.tsx';

interface FigureListProps {
  briefing: string;
  /** In the order in which they are said. */
  figures: readonly ListedFigure[];
  directory: Directory;
  /** Topic ids in the order of the taxonomy. */
  topicOrder: readonly string[];
}

/** Every figure by topic, those of one topic as they were said; the page script sorts them in other ways. */
export function FigureList({ briefing, figures, directory, topicOrder }: FigureListProps) {
  const groups = [...topicOrder, null]
    .map((topic) => ({ topic, members: figures.filter((figure) => figure.topic === topic) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div id="figure-list" className="grid grid-cols-[minmax(0,1fr)] gap-wider pt-half max-xl:pt-line">
      {groups.map(({ topic, members }) => (
        <section key={topic} className="side-heads" aria-labelledby={`figures-${topic ?? 'other'}`}>
          <h2
            id={`figures-${topic ?? 'other'}`}
            className="break-after-avoid border-t-2 border-ink pt-2 pb-2 leading-[1.35] font-semibold xl:sticky xl:top-4 xl:col-start-1 xl:self-start xl:pb-0"
          >
            {topic === null ? (
              'Without a topic'
            ) : (
              <a className="no-underline" href={topicPath(topic)}>
                {directory.topic(topic).name}
              </a>
            )}
            <span className="ms-2 note-5 text-quiet lining-nums xl:ms-0 xl:block">
              {plural(members.length, 'figure')}
            </span>
          </h2>
          <ol className="xl:col-span-2 xl:col-start-2 xl:border-t-2 xl:border-ink [&>:first-child]:border-t-0">
            {members.map((figure) => (
              <FigureRow key={figure.id} briefing={briefing} figure={figure} directory={directory} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
