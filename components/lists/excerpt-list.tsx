import { Fragment } from 'react';
import { briefingPath, figuresPath, sectionPath } from '../../lib/model/address.ts';
import type { Briefing, Passage, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import {
  actNames,
  passageName,
  questionLanguage,
  questionLine,
  sectionName,
  shortReference,
} from '../../lib/model/names.ts';
import type { BriefingExcerpt, SectionExcerpt, TurnExcerpt } from '../../lib/search/excerpts.ts';
import { plural } from '../../lib/text/amount.ts';
import { longDate } from '../../lib/text/dates.ts';
import { PublishedWords } from '../transcript/published-words.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { questionersOf, shownQuestioner } from '../../lib/model/questioner.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

interface ExcerptListProps {
  excerpts: readonly BriefingExcerpt[];
  directory: Directory;
  /** The query that narrows a briefing's reader to the same passages. */
  query: string;
  /** The topic that is gathered, where it is one: its figures are told with each briefing. */
  topic?: string;
}

/** Passages picked across briefings, each with its question, its speaker and a link to its place. */
export function ExcerptList({ excerpts, directory, query, topic }: ExcerptListProps) {
  return excerpts.map(({ briefing, sections }) => (
    <section key={briefing.id} className="excerpts max-xl:[&_:is(h2,h3>a,blockquote)]:max-w-152">
      <header className="side-heads border-t-2 border-ink pt-half">
        <p className="eyebrow xl:col-start-1 xl:row-[1/span_2] xl:flex-col">
          <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
          {briefing.hosts.map((host) => (
            <span key={host}>{host}</span>
          ))}
        </p>
        <h2
          className="mt-1 leading-[1.35] font-semibold xl:col-start-2"
          {...languageAttributes(briefing.language)}
        >
          <a className="no-underline" href={`${briefingPath(briefing.id)}?${query}`}>
            <WholeCompounds text={briefing.title} />
          </a>
        </h2>
        <p className="mt-half max-w-240 break-before-avoid note-5 text-quiet xl:col-start-2 print:leading-[1.35]">
          {briefing.rendering}.
        </p>
        {topic !== undefined && <FiguresOf briefing={briefing} topic={topic} />}
      </header>
      {sections.map((excerpt) => (
        <Fragment key={excerpt.section.id}>
          <SectionOfExcerpts briefing={briefing} excerpt={excerpt} directory={directory} />
        </Fragment>
      ))}
    </section>
  ));
}

/** The way to the figures of a briefing that belong to a topic; nothing where there are none. */
function FiguresOf({ briefing, topic }: { briefing: BriefingExcerpt['briefing']; topic: string }) {
  const count = briefing.figures.filter((figure) => figure.topic === topic).length;
  if (count === 0) return null;
  return (
    <p className="mt-1 label-6 xl:col-start-2 print:hidden">
      <a href={figuresPath(briefing.id, undefined, { topic })}>{plural(count, 'figure')} on this topic</a>
    </p>
  );
}

interface SectionOfExcerptsProps {
  briefing: Briefing;
  excerpt: SectionExcerpt;
  directory: Directory;
}

function SectionOfExcerpts({ briefing, excerpt: { section, turns }, directory }: SectionOfExcerptsProps) {
  return (
    <article className="excerpt mt-wider side-heads">
      <h3 className="border-t border-rule pt-2 text-question/[1.25] font-semibold xl:col-span-full xl:grid xl:grid-cols-subgrid xl:items-baseline">
        <span className="eyebrow">
          <span>{sectionName(section)}</span>
          {questionersOf(section, directory).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </span>
        {questionLine(section) && (
          <a
            className="mt-1 block no-underline xl:col-start-2 xl:mt-0"
            href={sectionPath(briefing.id, section.id)}
            {...languageAttributes(questionLanguage(section, briefing))}
          >
            <WholeCompounds text={questionLine(section) ?? ''} />
          </a>
        )}
      </h3>
      {turns.map((excerpt) => (
        <TurnOfExcerpts
          key={excerpt.passages[0]?.id}
          briefing={briefing.id}
          section={section}
          excerpt={excerpt}
          directory={directory}
        />
      ))}
    </article>
  );
}

/** The line of a question stands beside its words. */
const question =
  'border-accent max-xl:border-s-3 max-xl:ps-4.5 xl:[&>.passage]:-ms-[calc(1.125rem+3px)] xl:[&>.passage]:border-s-3 xl:[&>.passage]:border-accent xl:[&>.passage]:ps-4.5';

interface TurnOfExcerptsProps {
  briefing: string;
  section: Section;
  excerpt: TurnExcerpt;
  directory: Directory;
}

function TurnOfExcerpts({ briefing, section, excerpt: { turn, passages }, directory }: TurnOfExcerptsProps) {
  const isQuestion = turn.act === 'question';
  return (
    <div
      className={`turn mt-half xl:col-span-full xl:grid xl:grid-cols-subgrid xl:items-baseline ${isQuestion ? question : ''}`}
      data-by={turn.speaker ?? undefined}
    >
      <p className="turn-heading label-5">
        <span className={`me-[0.35em] ${isQuestion ? 'text-accent' : 'text-quiet'}`}>
          {actNames[turn.act]}
        </span>{' '}
        <b>
          {turn.speaker === null
            ? shownQuestioner(section, turn, directory)
            : directory.person(turn.speaker).name}
        </b>
      </p>
      {passages.map((passage) => (
        <PassageOfExcerpts key={passage.id} briefing={briefing} section={section} passage={passage} />
      ))}
    </div>
  );
}

interface PassageOfExcerptsProps {
  briefing: string;
  section: Section;
  passage: Passage;
}

function PassageOfExcerpts({ briefing, section, passage }: PassageOfExcerptsProps) {
  return (
    <blockquote
      className="passage xl:col-start-2 xl:[.turn-heading+&]:mt-0"
      cite={briefingPath(briefing, passage.id)}
    >
      <p {...languageAttributes(passage.language)}>
        <PublishedWords
          text={passage.text}
          sentences={[]}
          directions={passage.directions}
          between={{ from: 0, to: passage.text.length }}
          repairs={section.repairs.filter((repair) => repair.passage === passage.id)}
        />{' '}
        <a
          className="reference note-4 whitespace-nowrap text-quiet"
          href={briefingPath(briefing, passage.id)}
          aria-label={`${passageName(section, passage)}, in the transcript`}
        >
          {shortReference(section, passage)}
        </a>
      </p>
    </blockquote>
  );
}
