import { outletPath, speakerPath } from '../../lib/model/address.ts';
import type { Section, Turn } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { actNames } from '../../lib/model/names.ts';
import { outletOf, shownQuestioner } from '../../lib/model/questioner.ts';

interface TurnHeadingProps {
  turn: Turn;
  section: Section;
  directory: Directory;
  /** Level of the heading. */
  level: 2 | 3;
}

/** What a turn is, who speaks and in what office; the name leads to the page of the person, or of the newsroom. */
export function TurnHeading({ turn, section, directory, level }: TurnHeadingProps) {
  const Heading = `h${level}` as const;
  const person = turn.speaker === null ? null : directory.person(turn.speaker);
  const isQuestion = turn.act === 'question';
  const name = person?.name ?? shownQuestioner(section, turn, directory);
  const href = pageOf(turn, section);
  return (
    <Heading className="turn-heading label-5">
      <span className={`me-[0.35em] ${isQuestion ? 'text-accent' : 'text-quiet'}`}>
        {actNames[turn.act]}
        <Pause />
      </span>{' '}
      <b className="me-[0.35em]">
        {href === null ? (
          name
        ) : (
          // What is folded opens where it is pressed.
          <a className="py-1 no-underline hover:underline folded:pointer-events-none" href={href}>
            {name}
          </a>
        )}
      </b>
      {person?.role && (
        <span className="folded:hidden">
          <Pause /> <span className="role text-quiet">{person.role}</span>
        </span>
      )}
    </Heading>
  );
}

/** Of whoever speaks for the record the speaker's page, of who asks the newsroom's; null where neither is known. */
function pageOf(turn: Turn, section: Section): string | null {
  if (turn.speaker !== null) return speakerPath(turn.speaker);
  const outlet = turn.act === 'question' ? outletOf(section, turn) : null;
  return outlet === null ? null : outletPath(outlet);
}

/** What looks alone set apart, set apart for those who hear it; out of the line, it would stand apart from the word. */
function Pause() {
  return <span className="text-[0px]">,</span>;
}
