import { Fragment } from 'react';
import { briefingPath, sectionPath } from '../../lib/model/address.ts';
import type { Passage, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { actNames, passageName, questionLine, sectionName, shortReference } from '../../lib/model/names.ts';
import type { BriefingExcerpt, SectionExcerpt, TurnExcerpt } from '../../lib/search/excerpts.ts';
import { longDate } from '../../lib/text/dates.ts';
import { PublishedWords } from '../transcript/published-words.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { questionersOf } from '../../lib/model/questioner.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

interface ExcerptListProps {
  excerpts: readonly BriefingExcerpt[];
  directory: Directory;
  /** The query that narrows a briefing's reader to the same passages. */
  query: string;
}

/** Passages picked across briefings, each with its question, its speaker and a link to its place. */
export function ExcerptList({ excerpts, directory, query }: ExcerptListProps) {
  return excerpts.map(({ briefing, sections }) => (
    <section key={briefing.id} className="excerpts">
      <header>
        <p className="eyebrow">
          <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
          {briefing.hosts.map((host) => (
            <span key={host}>{host}</span>
          ))}
        </p>
        <h2>
          <a href={`${briefingPath(briefing.id)}?${query}`}>
            <WholeCompounds text={briefing.title} />
          </a>
        </h2>
        <p className="rendering">{briefing.rendering}.</p>
      </header>
      {sections.map((excerpt) => (
        <Fragment key={excerpt.section.id}>
          <SectionOfExcerpts briefing={briefing.id} excerpt={excerpt} directory={directory} />
        </Fragment>
      ))}
    </section>
  ));
}

interface SectionOfExcerptsProps {
  briefing: string;
  excerpt: SectionExcerpt;
  directory: Directory;
}

function SectionOfExcerpts({ briefing, excerpt: { section, turns }, directory }: SectionOfExcerptsProps) {
  return (
    <article className="excerpt">
      <h3>
        <span className="eyebrow">
          <span>{sectionName(section)}</span>
          {questionersOf(section, directory).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </span>
        {questionLine(section) && (
          <a href={sectionPath(briefing, section.id)}>
            <WholeCompounds text={questionLine(section) ?? ''} />
          </a>
        )}
      </h3>
      {turns.map((excerpt) => (
        <TurnOfExcerpts
          key={excerpt.passages[0]?.id}
          briefing={briefing}
          section={section}
          excerpt={excerpt}
          directory={directory}
        />
      ))}
    </article>
  );
}

interface TurnOfExcerptsProps {
  briefing: string;
  section: Section;
  excerpt: TurnExcerpt;
  directory: Directory;
}

function TurnOfExcerpts({ briefing, section, excerpt: { turn, passages }, directory }: TurnOfExcerptsProps) {
  return (
    <div className={`turn turn-${turn.act}`}>
      <p className="turn-name">
        <span className="act">{actNames[turn.act]}</span>{' '}
        <b>{turn.speaker === null ? turn.label : directory.person(turn.speaker).name}</b>
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
    <blockquote className="passage" cite={briefingPath(briefing, passage.id)}>
      <p {...languageAttributes(passage.language)}>
        <PublishedWords
          text={passage.text}
          sentences={[]}
          directions={passage.directions}
          between={{ from: 0, to: passage.text.length }}
          repairs={section.repairs.filter((repair) => repair.passage === passage.id)}
        />{' '}
        <a
          className="reference"
          href={briefingPath(briefing, passage.id)}
          aria-label={`${passageName(section, passage)}, in the transcript`}
        >
          {shortReference(section, passage)}
        </a>
      </p>
    </blockquote>
  );
}
