import { Fragment } from 'react';
import { type Apparatus, labelTarget } from '../../lib/model/apparatus.ts';
import type { Section, Turn } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { citedName } from '../../lib/model/cited-name.ts';
import { passageName, referencePrefix } from '../../lib/model/names.ts';
import { AnnotatedText } from '../notes/annotated-text.tsx';
import { NotesOn } from '../notes/notes-on.tsx';
import { PassageView } from './passage-view.tsx';
import { TurnHeading } from './turn-heading.tsx';
import { shownQuestioner } from '../../lib/model/questioner.ts';

const breaksOffNote = 'The text as published breaks off here. What was said next is not in it.';

interface TurnViewProps {
  briefing: string;
  turn: Turn;
  /** Its place in the section, counted from 0. */
  index: number;
  section: Section;
  directory: Directory;
  /** Ids of passages before which an editor restored a lost break. */
  afterRestored: ReadonlySet<string>;
  apparatus: Apparatus;
  /** Level of its heading. */
  level: 2 | 3;
}

/** One turn: who speaks, in what office, and the passages. */
export function TurnView(props: TurnViewProps) {
  const { briefing, turn, index, section, directory, afterRestored, apparatus } = props;
  const label = labelTarget(section.id, index);
  const onLabel = apparatus.notes.get(label) ?? [];
  const person = turn.speaker === null ? null : directory.person(turn.speaker);
  const isQuestion = turn.act === 'question';
  const name = person?.name ?? shownQuestioner(section, turn, directory);
  const notesOn = (id: string, of: string) => {
    const notes = apparatus.notes.get(id) ?? [];
    const claims = apparatus.claims.get(id) ?? [];
    const figures = apparatus.figures.get(id) ?? [];
    if (notes.length + claims.length + figures.length === 0) return null;
    return <NotesOn briefing={briefing} name={of} notes={notes} claims={claims} figures={figures} />;
  };
  return (
    <section
      className={
        isQuestion
          ? 'turn turn-question relative mt-5 border-s-3 border-accent ps-4.5 md:mt-line'
          : 'turn relative mt-line'
      }
      data-speaker={name}
      data-cited={person ? citedName(person) : undefined}
      data-act={turn.act}
      data-by={turn.speaker ?? undefined}
      data-outlet={turn.askedBy === undefined ? undefined : (turn.askedBy ?? '')}
    >
      <TurnHeading turn={turn} section={section} directory={directory} level={props.level} />
      {onLabel.length > 0 && (
        <div className="label-notes note-5 text-quiet folded:hidden">
          <p>
            Label as published: “<AnnotatedText text={turn.label} repairs={[]} notes={onLabel} />”
          </p>
          <NotesOn briefing={briefing} name={`the label of ${name}`} notes={onLabel} claims={[]} areClosed />
        </div>
      )}
      {turn.passages.map((passage) => (
        <Fragment key={passage.id}>
          <PassageView
            id={passage.id}
            number={passage.number}
            name={passageName(section, passage)}
            prefix={referencePrefix(section)}
            text={passage.text}
            topics={passage.topics}
            language={passage.language}
            directions={passage.directions}
            repairs={section.repairs}
            isBreakRestored={afterRestored.has(passage.id)}
            remark={section.breaksOff === passage.id ? breaksOffNote : undefined}
            notes={apparatus.notes.get(passage.id)}
            terms={apparatus.terms.get(passage.id)}
            corrections={apparatus.corrections.get(passage.id)}
            links={apparatus.links}
            beside={notesOn(passage.id, passageName(section, passage))}
          />
        </Fragment>
      ))}
    </section>
  );
}
