import { getLibrary } from '../lib/content/library.ts';
import { briefingPath } from '../lib/model/address.ts';

export default function HomePage() {
  return (
    <main>
      {getLibrary().briefings.map((briefing) => (
        <a key={briefing.id} href={briefingPath(briefing.id)}>
          {briefing.title}
        </a>
      ))}
    </main>
  );
}
