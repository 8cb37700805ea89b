import { ExchangeFinder } from '../../../components/islands/exchange-finder.tsx';
import { getBriefing, getLibrary } from '../../../lib/content/library.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return getLibrary().briefings.map(({ id }) => ({ briefing: id }));
}

export default async function BriefingPage({ params }: { params: Promise<{ briefing: string }> }) {
  const briefing = getBriefing((await params).briefing);
  return (
    <main>
      <h1>{briefing.title}</h1>
      <ExchangeFinder list="exchanges" />
      <ol id="exchanges">
        {briefing.sections.map((section) => (
          <li key={section.id} data-find={section.question ?? section.kind}>
            <a href={`#${section.id}`}>{section.question ?? section.kind}</a>
          </li>
        ))}
      </ol>
      {briefing.sections.map((section) => (
        <section key={section.id} id={section.id}>
          {section.turns.flatMap((turn) => turn.passages).map((passage) => (
            <p key={passage.id} id={passage.id}>
              {passage.text}
            </p>
          ))}
        </section>
      ))}
    </main>
  );
}
