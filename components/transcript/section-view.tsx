import type { Apparatus } from '../../lib/model/apparatus.ts';
import type { Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { topicPath } from '../../lib/model/address.ts';
import { questionLine, sectionName } from '../../lib/model/names.ts';
import { wordsInSection } from '../../lib/text/length.ts';
import { passagesAfterRestoredBreaks } from '../../lib/text/repairs.ts';
import { WithdrawnWords } from '../notes/former-words.tsx';
import { RepairList } from './repair-list.tsx';
import { TurnView } from './turn-view.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { questionersOf } from '../../lib/model/questioner.ts';

interface SectionViewProps {
  briefing: string;
  section: Section;
  directory: Directory;
  /** Address of the same section on the other kind of page, and what that link is called. */
  elsewhere: { href: string; name: string };
  /** True when a repair restored the break before the section's first turn. */
  isBreakRestored: boolean;
  apparatus: Apparatus;
  /** On a page of its own, of which its heading is the heading. */
  isAlone?: boolean;
}

/** One section: what was asked in one line, then every turn. */
export function SectionView(props: SectionViewProps) {
  const { briefing, section, directory, elsewhere, isBreakRestored, apparatus, isAlone = false } = props;
  const Heading = isAlone ? 'h1' : 'h2';
  const askers = questionersOf(section, directory);
  const passages = section.turns.flatMap((turn) => turn.passages);
  const afterRestored = passagesAfterRestoredBreaks(passages, section.repairs);
  if (isBreakRestored && passages[0]) afterRestored.add(passages[0].id);

  return (
    <section
      id={section.id}
      className={`section section-${section.kind}`}
      aria-labelledby={`${section.id}-title`}
      data-outlet={section.askedBy ?? undefined}
      data-words={wordsInSection(section)}
    >
      <header className="section-heading">
        <Heading id={`${section.id}-title`}>
          <a className="eyebrow section-link" href={`#${section.id}`}>
            <span>{sectionName(section)}</span>
            {askers.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </a>
          {questionLine(section) && (
            <span className="question-line">
              <WholeCompounds text={questionLine(section) ?? ''} />
            </span>
          )}
        </Heading>
      </header>
      <aside
        className="section-margin mt-half note-7 text-quiet xl:absolute xl:start-[calc(100%+var(--spacing-gutter))] xl:top-(--section-top) xl:m-0 xl:w-60 xl:border-t xl:border-rule xl:pt-half xl:leading-5"
        aria-label={`About ${sectionName(section).toLowerCase()}`}
      >
        {section.topics.length > 0 && (
          <ul className="topic-list" aria-label="Topics">
            {section.topics.map((id) => (
              <li key={id} className="max-xl:inline max-xl:not-last:after:content-['_·_']">
                <a href={topicPath(id)} data-filter-topic={id}>
                  {directory.topic(id).name}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p className="xl:mt-3">
          <a href={elsewhere.href}>{elsewhere.name}</a>
        </p>
      </aside>
      {section.turns.map((turn, index) => (
        <TurnView
          key={index}
          briefing={briefing}
          turn={turn}
          index={index}
          section={section}
          directory={directory}
          afterRestored={afterRestored}
          apparatus={apparatus}
          level={isAlone ? 2 : 3}
        />
      ))}
      <WithdrawnWords withdrawn={apparatus.links.withdrawn.get(section.id)} />
      <RepairList repairs={section.repairs} />
    </section>
  );
}
