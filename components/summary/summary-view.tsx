import type { Apparatus } from '../../lib/model/apparatus.ts';
import type { Briefing, Summary } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import type { ClaimFacts } from '../../lib/search/claim-filter.ts';
import { passagesAfterRestoredBreaks } from '../../lib/text/repairs.ts';
import { AnnotatedText } from '../notes/annotated-text.tsx';
import { NotesOn } from '../notes/notes-on.tsx';
import { NotesSwitch } from '../notes/notes-switch.tsx';
import { PassageView } from '../transcript/passage-view.tsx';
import { RepairList } from '../transcript/repair-list.tsx';
import { ClaimView } from './claim-view.tsx';

interface SummaryViewProps {
  briefing: Briefing;
  summary: Summary;
  directory: Directory;
  apparatus: Apparatus;
  /** What is known of each claim, by its id. */
  facts: ReadonlyMap<string, ClaimFacts>;
}

/** The panel stands out on both sides, so that its words, claims and number line up with those of the rows below. */
const machineMade = 'machine-made -mx-5 bg-sheet px-5 pt-3 pb-half md:-mx-10 md:px-10 print:mx-0 print:p-0';

/** The words, and beside them in the margin what editors add, up to the right edge of the page. */
const columns = 'xl:grid xl:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] xl:gap-x-gutter print:block';
/** Notes stand open in the margin, one below the other. */
const margin = 'xl:[&>.notes]:block';

/** The article's summary as published, its claims beside it; what a machine wrote says so. */
export function SummaryView({ briefing, summary, directory, apparatus, facts }: SummaryViewProps) {
  const afterRestored = passagesAfterRestoredBreaks(summary.paragraphs, summary.repairs);
  const notesOn = (target: string) => apparatus.notes.get(target) ?? [];
  const hasNotes = [...apparatus.notes.keys()].some((target) => target.startsWith('summary-'));
  const heading = [...notesOn('summary-title'), ...notesOn('summary-date')];
  return (
    <article className="section">
      <header className={`section-heading border-t-2 border-ink pt-half ${columns}`}>
        <div>
          <p className="eyebrow">
            <span>The article as published</span>{' '}
            <span id="summary-date">
              <AnnotatedText text={summary.published} repairs={[]} notes={notesOn('summary-date')} />
            </span>
          </p>
          <h2 className="question-line mt-2 block max-w-[26em] question" id="summary-title">
            <AnnotatedText text={summary.title} repairs={[]} notes={notesOn('summary-title')} />
          </h2>
        </div>
        <div className={margin}>
          {hasNotes && <NotesSwitch />}
          <NotesOn briefing={briefing.id} name="title and date" notes={heading} claims={[]} />
        </div>
      </header>
      {summary.paragraphs.map((paragraph) => {
        const claims = briefing.claims.filter(({ quote }) => quote.target === paragraph.id);
        const notes = notesOn(paragraph.id);
        const name = `Summary, paragraph ${paragraph.number}`;
        return (
          <div
            key={paragraph.id}
            className={`mt-line xl:grid-rows-[auto_1fr] ${columns} ${paragraph.machineMade ? machineMade : ''}`}
          >
            {paragraph.machineMade && (
              <p className="break-after-avoid note-5 text-quiet xl:col-start-1 print:text-[9pt]/[12pt]">
                Written by the publisher’s machine, not by a reporter. The publisher’s label: “
                {summary.machineLabel}”
              </p>
            )}
            <div className="xl:col-start-1">
              <PassageView
                id={paragraph.id}
                number={paragraph.number}
                name={name}
                prefix="Summary ¶"
                text={paragraph.text}
                repairs={summary.repairs}
                isBreakRestored={afterRestored.has(paragraph.id)}
                notes={notes}
                claims={claims}
                corrections={apparatus.corrections.get(paragraph.id)}
                links={apparatus.links}
              />
            </div>
            <div className={`xl:col-start-2 xl:row-[1/span_2] xl:pt-half ${margin}`}>
              <NotesOn briefing={briefing.id} name={name} notes={notes} claims={[]} />
              {claims.length > 0 && (
                <ol
                  className="claims mt-2 label-5.5 xl:first:mt-0"
                  aria-label={`Claims of paragraph ${paragraph.number}`}
                >
                  {claims.map((claim) => (
                    <ClaimView
                      key={claim.id}
                      briefing={briefing}
                      claim={claim}
                      facts={facts.get(claim.id) ?? { support: [], by: [], topic: [] }}
                      directory={directory}
                    />
                  ))}
                </ol>
              )}
            </div>
          </div>
        );
      })}
      <RepairList repairs={summary.repairs} />
    </article>
  );
}
