import { Fragment } from 'react';
import type { Apparatus } from '../../lib/model/apparatus.ts';
import type { Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { outletPath, speakerPath, topicPath } from '../../lib/model/address.ts';
import { sectionName } from '../../lib/model/names.ts';
import { wordsInSection } from '../../lib/text/length.ts';
import { passagesAfterRestoredBreaks } from '../../lib/text/repairs.ts';
import { WithdrawnWords } from '../notes/former-words.tsx';
import { NotesSwitch } from '../notes/notes-switch.tsx';
import { RepairList } from './repair-list.tsx';
import { TurnView } from './turn-view.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';

interface SectionViewProps {
  briefing: string;
  /** What the section is part of, in a line: who held it, when, and whose wording this is. */
  event: string;
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
  const {
    briefing,
    event,
    section,
    directory,
    elsewhere,
    isBreakRestored,
    apparatus,
    isAlone = false,
  } = props;
  const Heading = isAlone ? 'h1' : 'h2';
  const hasNotes = [...apparatus.notes.keys()].some((target) => target.startsWith(`${section.id}-`));
  const outlet = section.askedBy ? directory.outlet(section.askedBy) : null;
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
      <header className="section-heading border-t-2 border-ink pt-half">
        <Heading id={`${section.id}-title`}>
          <span className="eyebrow section-link *:no-underline [&_a]:no-underline">
            <a href={`#${section.id}`}>{sectionName(section)}</a>
            {outlet && <a href={outletPath(outlet.id)}>{outlet.name}</a>}
            <Speakers section={section} directory={directory} />
          </span>
          {section.question && (
            <span
              className={`question-line mt-2 block ${isAlone ? 'text-[clamp(1.75rem,1.45rem+1.3vw,2.25rem)]/[1.18] font-semibold tracking-[-0.01em]' : 'question'}`}
            >
              <WholeCompounds text={section.question} />
            </span>
          )}
        </Heading>
        {/* Who comes by a link sees what this is part of. */}
        <p className="arrival-line hidden note-4.5 text-quiet print:hidden">{event}</p>
      </header>
      <aside
        className="section-margin mt-half note-6 text-quiet max-xl:*:inline max-xl:*:not-last:after:content-['_·_'] xl:absolute xl:start-[calc(100%+var(--spacing-gutter))] xl:top-(--section-top) xl:m-0 xl:w-60 xl:border-t xl:border-rule xl:pt-half xl:leading-5 print:hidden"
        aria-label={`About ${sectionName(section).toLowerCase()}`}
      >
        {section.topics.length > 0 && (
          <ul
            className="topic-list max-xl:*:inline max-xl:*:not-last:after:content-['_·_']"
            aria-label="Topics"
          >
            {section.topics.map((id) => (
              <li key={id}>
                <a href={topicPath(id)} data-filter-topic={id}>
                  {directory.topic(id).short}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p className="xl:mt-3">
          <a href={elsewhere.href}>{elsewhere.name}</a>
        </p>
        {isAlone && hasNotes && (
          <p className="xl:mt-3 [&>label]:text-note">
            <NotesSwitch />
          </p>
        )}
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

/** `answered by Tao Qing`: who speaks for the record in the section. */
function Speakers({ section, directory }: { section: Section; directory: Directory }) {
  if (section.speakers.length === 0) return null;
  return (
    <span>
      {section.kind === 'exchange' && 'answered by '}
      {section.speakers.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <a href={speakerPath(id)}>{directory.person(id).name}</a>
        </Fragment>
      ))}
    </span>
  );
}
