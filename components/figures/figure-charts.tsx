import type { Chart } from '../../lib/figures/charts.ts';
import { FigureChart } from './figure-chart.tsx';

/** The charts of a briefing; nothing where there is none that would say more than the list. */
export function FigureCharts({ charts }: { charts: readonly Chart[] }) {
  if (charts.length === 0) return null;
  return (
    <section id="charts" className="mt-widest side-heads" aria-labelledby="charts-title">
      <div className="border-t-2 border-ink pt-2 xl:col-start-1 xl:self-start">
        <h2 id="charts-title" className="break-after-avoid leading-[1.35] font-semibold">
          Side by side
        </h2>
        <p className="mt-1 mb-half note-5 text-quiet print:leading-[1.35]">
          Figures of one unit and one time, as spoken. Changes are against a year before, unless a figure’s
          note says otherwise. What is marked is not drawn, and nothing is summed.
        </p>
      </div>
      <div className="md:columns-2 md:gap-gutter xl:col-span-2 xl:col-start-2 xl:border-t-2 xl:border-ink print:columns-2 print:gap-6">
        {charts.map((chart) => (
          <FigureChart key={chart.id} chart={chart} />
        ))}
      </div>
    </section>
  );
}
