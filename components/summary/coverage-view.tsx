import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { uncoveredPassages, type UncoveredPassage } from '../../lib/model/coverage.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { passageName, shortReference } from '../../lib/model/names.ts';
import { ConferenceStrip } from '../transcript/conference-strip.tsx';

interface CoverageViewProps {
  briefing: Briefing;
  directory: Directory;
  /** Topic ids in the order of the taxonomy. */
  topicOrder: readonly string[];
}

const list = 'coverage-list mt-3 label-5.5 lining-nums tabular-nums';

/** What the summary left out: the passages on which no claim rests, drawn to scale and as lists. */
export function CoverageView({ briefing, directory, topicOrder }: CoverageViewProps) {
  const left = uncoveredPassages(briefing);
  const total = briefing.sections.flatMap(({ turns }) => turns.flatMap(({ passages }) => passages)).length;
  const on = (topic: string) => left.filter(({ passage }) => passage.topics.includes(topic));
  const bySpeaker = new Map<string, UncoveredPassage[]>();
  for (const item of left) {
    const name = item.turn.speaker === null ? 'Questions' : directory.person(item.turn.speaker).name;
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), item]);
  }
  return (
    <section
      id="left-out"
      className="mt-widest border-t-2 border-ink pt-half [&>.strip]:mt-half [&>p]:mt-half"
      aria-labelledby="coverage-title"
    >
      <h2 id="coverage-title" className="mt-2 block break-after-avoid question">
        What the summary left out
      </h2>
      <p>
        No claim of the summary rests on {left.length} of the {total} passages of the transcript.
      </p>
      <ConferenceStrip
        briefing={briefing}
        directory={directory}
        hrefOf={({ id }) => briefingPath(briefing.id, id)}
        marked={{ passages: new Set(left.map(({ passage }) => passage.id)), name: 'no claim rests on it' }}
      />
      <details className={list}>
        <summary>By topic</summary>
        <dl>
          {topicOrder
            .filter((topic) => on(topic).length > 0)
            .map((topic) => (
              <Group
                key={topic}
                name={directory.topic(topic).name}
                passages={on(topic)}
                briefing={briefing.id}
              />
            ))}
          <Group
            name="No topic"
            passages={left.filter(({ passage }) => passage.topics.length === 0)}
            briefing={briefing.id}
          />
        </dl>
      </details>
      <details className={list}>
        <summary>By speaker</summary>
        <dl>
          {[...bySpeaker].map(([name, passages]) => (
            <Group key={name} name={name} passages={passages} briefing={briefing.id} />
          ))}
        </dl>
      </details>
    </section>
  );
}

interface GroupProps {
  name: string;
  passages: readonly UncoveredPassage[];
  briefing: string;
}

function Group({ name, passages, briefing }: GroupProps) {
  if (passages.length === 0) return null;
  return (
    <div className="break-inside-avoid border-t border-rule py-1.5">
      <dt>
        {name} <span className="text-quiet">{passages.length}</span>
      </dt>
      <dd className="flex flex-wrap gap-x-[0.9rem] gap-y-1">
        {passages.map(({ section, passage }) => (
          <a
            key={passage.id}
            href={briefingPath(briefing, passage.id)}
            aria-label={passageName(section, passage)}
          >
            {shortReference(section, passage)}
          </a>
        ))}
      </dd>
    </div>
  );
}
