import type { Briefing, Summary } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { passagesAfterRestoredBreaks } from '../../lib/text/repairs.ts';
import { PassageView } from '../transcript/passage-view.tsx';
import { RepairList } from '../transcript/repair-list.tsx';
import { ClaimList } from './claim-list.tsx';

interface SummaryViewProps {
  briefing: Briefing;
  summary: Summary;
  directory: Directory;
}

/** The article's summary as published; what a machine wrote says so. */
export function SummaryView({ briefing, summary, directory }: SummaryViewProps) {
  const afterRestored = passagesAfterRestoredBreaks(summary.paragraphs, summary.repairs);
  return (
    <article className="section summary">
      <header className="section-heading">
        <p className="eyebrow">
          <span>The article as published</span>
          <span id="summary-date">{summary.published}</span>
        </p>
        <h2 className="question-line" id="summary-title">
          {summary.title}
        </h2>
      </header>
      {summary.paragraphs.map((paragraph) => (
        <div key={paragraph.id} className={paragraph.machineMade ? 'machine-made' : undefined}>
          {paragraph.machineMade && (
            <p className="machine-label">
              Written by the publisher’s machine, not by a reporter. The publisher’s label: “
              {summary.machineLabel}”
            </p>
          )}
          <PassageView
            id={paragraph.id}
            number={paragraph.number}
            name={`Summary, paragraph ${paragraph.number}`}
            prefix="Summary ¶"
            text={paragraph.text}
            repairs={summary.repairs}
            isBreakRestored={afterRestored.has(paragraph.id)}
          />
          <ClaimList
            briefing={briefing}
            claims={briefing.claims.filter((claim) => claim.quote.target === paragraph.id)}
            directory={directory}
          />
        </div>
      ))}
      <RepairList repairs={summary.repairs} />
    </article>
  );
}
