import type { Briefing, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { sectionName } from '../../lib/model/names.ts';
import { readingMinutes, wordsInSection, wordsInTurn } from '../../lib/text/length.ts';

interface StripTableProps {
  briefing: Briefing;
  directory: Directory;
  hrefOf: (section: Section) => string;
}

/** What the strip draws, as a table: who spoke how long in each section, and where matches are. */
export function StripTable({ briefing, directory, hrefOf }: StripTableProps) {
  return (
    <details className="strip-table">
      <summary>The conference as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Asked by</th>
            <th scope="col">Words by speaker</th>
            <th scope="col">Length</th>
            <th scope="col">Matches</th>
          </tr>
        </thead>
        <tbody>
          {briefing.sections.map((section) => {
            const words = wordsInSection(section);
            return (
              <tr key={section.id}>
                <th scope="row">
                  <a href={hrefOf(section)}>{sectionName(section)}</a>
                </th>
                <td>{section.askedBy && directory.outlet(section.askedBy).name}</td>
                <td>{wordsBySpeaker(section, directory)}</td>
                <td>
                  {words} words, {readingMinutes(words)} min
                </td>
                <td data-section={section.id}> </td>
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
  return [...words].map(([name, count]) => `${name} ${count}`).join(', ');
}
