import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { peopleOf } from '../../lib/model/people.ts';
import { longDate } from '../../lib/text/dates.ts';
import { Prose } from '../prose.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';

/** What, when, where, who: the first screen of a briefing. */
export function EventHeading({ briefing, directory }: { briefing: Briefing; directory: Directory }) {
  return (
    <header className="event">
      <p className="eyebrow">
        <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
        {briefing.time && <span>{briefing.time}</span>}
        <span>{briefing.place}</span>
      </p>
      <h1 className="event-title">
        <WholeCompounds text={briefing.title} />
      </h1>
      <div className="event-introduction">
        <Prose markdown={briefing.introduction} />
      </div>
      <ul className="event-people">
        {peopleOf(briefing).map((id) => {
          const { name, role, organization } = directory.person(id);
          return (
            <li key={id}>
              <b>{name}</b> <span>{id === briefing.chair ? `${role}, moderator` : role}</span>{' '}
              <span>{organization}</span>
            </li>
          );
        })}
      </ul>
    </header>
  );
}
