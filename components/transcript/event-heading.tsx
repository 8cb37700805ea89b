import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { peopleOf } from '../../lib/model/people.ts';
import { longDate } from '../../lib/text/dates.ts';
import { Prose } from '../prose.tsx';
import { FindingList } from './finding-list.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

/** What, when, where, who: the first screen of a briefing. */
export function EventHeading({ briefing, directory }: { briefing: Briefing; directory: Directory }) {
  return (
    <header className="event pt-wide xl:col-span-full">
      <p className="eyebrow">
        <time dateTime={briefing.date} {...languageAttributes(briefing.language)}>
          {longDate(briefing.date, briefing.language)}
        </time>
        {briefing.time && <span>{briefing.time}</span>}
        {briefing.place && <span>{briefing.place}</span>}
      </p>
      <h1 className="event-title mt-half max-w-[22em] title" {...languageAttributes(briefing.language)}>
        <WholeCompounds text={briefing.title} />
      </h1>
      <div {...languageAttributes(briefing.language)} className="mt-line max-w-[36em] [&_p+p]:mt-half">
        <Prose markdown={briefing.introduction} />
      </div>
      <FindingList briefing={briefing} />
      <ul className="event-people mt-line grid gap-2 label-5.5 md:max-w-240 md:grid-cols-3 md:gap-8">
        {peopleOf(briefing).map((id) => {
          const { name, role, organization } = directory.person(id);
          const offices = [
            role,
            id === briefing.chair && 'moderator',
            ...interpretedBy(briefing, id, directory),
          ];
          return (
            <li key={id} className="grid content-start text-quiet">
              <b className="text-ink">{name}</b> <span>{offices.filter(Boolean).join(', ')}</span>{' '}
              <span>{organization}</span>
            </li>
          );
        })}
      </ul>
      {unnamedInterpreting(briefing, directory).map((sentence) => (
        <p key={sentence} className="mt-half label-5.5 text-quiet">
          {sentence}
        </p>
      ))}
    </header>
  );
}

/** `interpreter for Ada Lind`, where somebody is one. */
function interpretedBy({ interpreters }: Briefing, id: string, directory: Directory): string[] {
  return interpreters
    .filter(({ person }) => person === id)
    .map((interpreter) => `interpreter for ${namesOf(interpreter.for, directory)}`);
}

/** `Words of Ada Lind are interpreted.`, where nobody knows by whom. */
function unnamedInterpreting({ interpreters }: Briefing, directory: Directory): string[] {
  return interpreters
    .filter(({ person }) => person === null)
    .map((interpreter) => `Words of ${namesOf(interpreter.for, directory)} are interpreted.`);
}

function namesOf(ids: readonly string[], directory: Directory): string {
  return new Intl.ListFormat('en-GB').format(ids.map((id) => directory.person(id).name));
}
