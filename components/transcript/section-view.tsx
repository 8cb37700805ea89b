import { Fragment } from 'react';
import type { Apparatus } from '../../lib/model/apparatus.ts';
import type { Briefing, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { outletPath, speakerPath, topicPath } from '../../lib/model/address.ts';
import { directoryIn } from '../../lib/model/parts-taken.ts';
import { questionLanguage, questionLine, sectionName } from '../../lib/model/names.ts';
import { eventLine } from '../../lib/text/event-line.ts';
import { wordsInSection } from '../../lib/text/length.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';
import { passagesAfterRestoredBreaks } from '../../lib/text/repairs.ts';
import { WithdrawnWords } from '../notes/former-words.tsx';
import { NotesSwitch } from '../notes/notes-switch.tsx';
import { RepairList } from './repair-list.tsx';
import { TurnView } from './turn-view.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { outletOf, questionerName } from '../../lib/model/questioner.ts';

interface SectionViewProps {
  briefing: Briefing;
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
  const { briefing, section, elsewhere, isBreakRestored, apparatus, isAlone = false } = props;
  const directory = directoryIn(briefing, props.directory);
  const Heading = isAlone ? 'h1' : 'h2';
  const hasNotes = [...apparatus.notes.keys()].some((target) => target.startsWith(`${section.id}-`));
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
          <span className="eyebrow section-link gap-y-0.5 *:no-underline [&_a]:no-underline">
            <a href={`#${section.id}`}>{sectionName(section)}</a>{' '}
            <Questioners section={section} directory={directory} />
            <Speakers section={section} directory={directory} />
          </span>
          {questionLine(section) && (
            <span
              {...languageAttributes(questionLanguage(section, briefing))}
              className={`question-line mt-2 block ${isAlone ? 'text-[clamp(1.75rem,1.45rem+1.3vw,2.25rem)]/[1.18] font-semibold tracking-[-0.01em]' : 'question'}`}
            >
              <WholeCompounds text={questionLine(section) ?? ''} />
            </span>
          )}
        </Heading>
        {/* Who comes by a link sees what this is part of. */}
        <p className="arrival-line hidden note-4.5 text-quiet print:hidden">{eventLine(briefing)}</p>
      </header>
      {/* On a phone the cover has just told the topics of the opening. */}
      <aside
        className="section-margin mt-2 note-6 text-quiet max-xl:*:inline max-xl:*:not-first:before:content-['_·_'] max-md:in-[.section-opening]:hidden md:mt-half xl:absolute xl:start-[calc(100%+var(--spacing-gutter))] xl:top-(--section-top) xl:m-0 xl:w-60 xl:border-t xl:border-rule xl:pt-half xl:leading-5 print:hidden [&_a]:py-0.75"
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
                  {directory.topic(id).name}
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
          briefing={briefing.id}
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

/** `answered by Ada Lind`: who speaks for the record in the section. */
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

/** Everybody who asks in the section, each once: a newsroom leads to its page. */
function Questioners({ section, directory }: { section: Section; directory: Directory }) {
  const asking = new Map(
    section.turns
      .filter(({ act }) => act === 'question')
      .map((turn) => [questionerName(section, turn, directory), outletOf(section, turn)]),
  );
  return [...asking].map(([name, outlet]) =>
    name === '' ? null : (
      <Fragment key={name}>
        {/* What sets it apart stands on the part, outside of the link and its name. */}
        <span>{outlet === null ? name : <a href={outletPath(outlet)}>{name}</a>}</span>{' '}
      </Fragment>
    ),
  );
}
