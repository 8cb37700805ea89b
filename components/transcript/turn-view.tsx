import type { Section, Turn } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { actNames, passageName, referencePrefix } from '../../lib/model/names.ts';
import { PassageView } from './passage-view.tsx';

const breaksOffNote = 'The text as published breaks off here. What was said next is not in it.';

interface TurnViewProps {
  turn: Turn;
  section: Section;
  directory: Directory;
  /** Ids of passages before which an editor restored a lost break. */
  afterRestored: ReadonlySet<string>;
}

/** One turn: who speaks, in what office, and the passages. */
export function TurnView({ turn, section, directory, afterRestored }: TurnViewProps) {
  const person = turn.speaker === null ? null : directory.person(turn.speaker);
  const name = person?.name ?? turn.label;
  return (
    <section
      className={`turn turn-${turn.act}`}
      data-speaker={name}
      data-act={turn.act}
      data-by={turn.speaker ?? undefined}
    >
      <h3>
        <span className="act">{actNames[turn.act]}</span> <b>{name}</b>
        {person && <span className="role">{person.role}</span>}
      </h3>
      {turn.passages.map((passage) => (
        <PassageView
          key={passage.id}
          id={passage.id}
          number={passage.number}
          name={passageName(section, passage)}
          prefix={referencePrefix(section)}
          text={passage.text}
          topics={passage.topics}
          repairs={section.repairs}
          isBreakRestored={afterRestored.has(passage.id)}
          note={section.breaksOff === passage.id ? breaksOffNote : undefined}
        />
      ))}
    </section>
  );
}
