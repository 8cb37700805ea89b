import { plural } from '../../lib/text/amount.ts';
import type { Briefing, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { sectionName } from '../../lib/model/names.ts';
import { readingTime, wordsInSection, wordsInTurn } from '../../lib/text/length.ts';
import { questionersOf } from '../../lib/model/questioner.ts';

interface StripTableProps {
  briefing: Briefing;
  directory: Directory;
  hrefOf: (section: Section) => string;
}

const cell = 'border-rule text-start align-baseline max-md:block md:border-t md:py-[0.3rem] md:pe-4';

/** What the strip draws, as a table: who spoke how long in each section, and where matches are. */
export function StripTable({ briefing, directory, hrefOf }: StripTableProps) {
  return (
    <details className="mt-half note-5 text-quiet lining-nums tabular-nums print:hidden">
      <summary>The conference as a table</summary>
      <table className="mt-2 w-full max-w-240 border-collapse text-start text-ink">
        <thead className="max-md:sr-only">
          <tr>
            <th scope="col" className={cell}>
              Section
            </th>
            <th scope="col" className={cell}>
              Asked by
            </th>
            <th scope="col" className={cell}>
              Words by speaker
            </th>
            <th scope="col" className={cell}>
              Length
            </th>
            <th scope="col" className={cell}>
              Matches
            </th>
          </tr>
        </thead>
        <tbody>
          {briefing.sections.map((section) => {
            const words = wordsInSection(section);
            return (
              <tr key={section.id} className="border-rule max-md:block max-md:border-t max-md:py-[0.4rem]">
                <th scope="row" className={cell}>
                  <a href={hrefOf(section)}>{sectionName(section)}</a>
                </th>
                <td className={cell}>{questionersOf(section, directory).join('; ')}</td>
                <td className={cell}>{wordsBySpeaker(section, directory)}</td>
                <td className={cell}>
                  {plural(words, 'word')}, {readingTime(words)}
                </td>
                <td className={cell} data-section={section.id}>
                  {' '}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function wordsBySpeaker(section: Section, directory: Directory): string {
  const words = new Map<string, number>();
  for (const turn of section.turns) {
    const name = turn.speaker === null ? 'question' : directory.person(turn.speaker).name;
    words.set(name, (words.get(name) ?? 0) + wordsInTurn(turn));
  }
  return [...words].map(([name, count]) => `${name} ${count.toLocaleString('en-GB')}`).join(', ');
}
