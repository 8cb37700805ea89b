import type { OtherNumber } from '../../lib/figures/other-numbers.ts';
import { noFigureReasons } from '../../lib/figures/why-no-figure.ts';

/** The numbers that were said and are no figures, by the reason why not; folded, since few look for them. */
export function OtherNumbers({ numbers }: { numbers: readonly OtherNumber[] }) {
  const groups = noFigureReasons
    .map((reason) => ({ reason, members: numbers.filter((number) => number.reason === reason) }))
    .filter(({ members }) => members.length > 0);
  if (groups.length === 0) return null;
  return (
    <section id="other-numbers" className="mt-widest side-heads print:hidden" aria-labelledby="other-title">
      <h2
        id="other-title"
        className="border-t-2 border-ink pt-2 leading-[1.35] font-semibold xl:col-start-1 xl:self-start"
      >
        Numbers in the transcript that are not figures
      </h2>
      <div className="xl:col-span-2 xl:col-start-2 xl:border-t-2 xl:border-ink">
        <p className="mt-2 label-5.5 text-quiet">
          {numbers.length} numbers say when, which or in what order, or are said elsewhere on this page. The
          reasons are found by rules.
        </p>
        {groups.map(({ reason, members }) => (
          <details key={reason} className="border-t border-rule label-5.5 first-of-type:mt-2">
            <summary className="w-auto py-2">
              {reason} <span className="note-5 text-quiet lining-nums">{members.length}</span>
            </summary>
            <ol className="grid gap-x-gutter pb-3 md:grid-cols-2">
              {members.map(({ reference, href, before, number, after }, index) => (
                <li key={index} className="flex items-baseline gap-3 note-6">
                  <a href={href} className="flex-none text-quiet">
                    {reference}
                  </a>
                  <span className="lining-nums">
                    {before}
                    <b>{number}</b>
                    {after}
                  </span>
                </li>
              ))}
            </ol>
          </details>
        ))}
      </div>
    </section>
  );
}
