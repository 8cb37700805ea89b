import { sectionPath } from '../../lib/model/address.ts';
import type { Briefing, Section } from '../../lib/model/briefing.ts';
import { questionLanguage, sectionName, sectionTitle } from '../../lib/model/names.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

/** The sections before and after this one. */
export function SectionNeighbours({ briefing, section }: { briefing: Briefing; section: Section }) {
  const index = briefing.sections.indexOf(section);
  const previous = briefing.sections[index - 1];
  const next = briefing.sections[index + 1];
  return (
    <nav
      className="mt-wider grid gap-line border-t-2 border-ink pt-half md:grid-cols-2 print:hidden"
      aria-label="Previous and next"
    >
      {previous && <Neighbour briefing={briefing} section={previous} rel="prev" name="Previous" />}
      {next && <Neighbour briefing={briefing} section={next} rel="next" name="Next" />}
    </nav>
  );
}

interface NeighbourProps {
  briefing: Briefing;
  section: Section;
  rel: 'prev' | 'next';
  name: string;
}

function Neighbour({ briefing, section, rel, name }: NeighbourProps) {
  return (
    <a
      className={`leading-[1.35] text-balance no-underline ${rel === 'next' ? 'md:col-start-2 md:text-end md:*:justify-end' : ''}`}
      rel={rel}
      href={sectionPath(briefing.id, section.id)}
    >
      <span className="eyebrow">
        <span>{name}</span>
        <span>{sectionName(section)}</span>
      </span>
      <span {...languageAttributes(questionLanguage(section, briefing))}>{sectionTitle(section)}</span>
    </a>
  );
}
