import { passageId } from '../model/address.ts';
import type { Briefing, Library, Passage, Repair, Section, Summary, Turn } from '../model/briefing.ts';
import type { Correction } from '../model/corrections.ts';
import type { ParsedBriefing, ParsedContent, ParsedSection, ParsedSummary } from '../model/parsed.ts';
import { passageFields } from '../model/passage-fields.ts';
import type { RepairFields } from '../model/schemas.ts';
import { compileClaims } from './compile-claims.ts';
import { compileLinks } from './compile-links.ts';
import { publishedLabel } from '../rules/published-label.ts';
import { summaryKeys } from '../rules/published-paragraphs.ts';
import { numberOfSection, sectionIds } from '../rules/section-ids.ts';
import { readQuestioners } from '../rules/read-questioners.ts';
import { addedBy } from '../text/repairs.ts';

/** Makes the typed model of content that the rules found sound. */
export function compile(content: ParsedContent): Library {
  return {
    site: content.site.fields.value,
    topics: content.topics.fields.value,
    people: content.people.fields.value,
    outlets: content.outlets.fields.value,
    glossary: content.glossary?.fields.value ?? [],
    briefings: content.briefings
      .map((briefing) => compileBriefing(briefing, content))
      .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)),
  };
}

function compileBriefing(parsed: ParsedBriefing, content: ParsedContent): Briefing {
  const { title, date, time, place, host, chair, source, rendering, licence } = parsed.fields.value;
  const written = parsed.fields.value.language;
  const language = written === undefined ? undefined : canonical(written);
  return {
    id: parsed.id,
    title,
    ...(language !== undefined && { language }),
    date,
    time: time ?? null,
    place: place ?? null,
    hosts: host === undefined ? [] : [host].flat(),
    chair: chair ?? null,
    interpreters: parsed.fields.value.interpreter.map(({ person, for: spoken }) => ({
      person: person ?? null,
      for: spoken,
    })),
    source: {
      publisher: source.publisher,
      url: source.url ?? null,
      official: source.official ?? null,
    },
    rendering,
    licence,
    introduction: parsed.introduction,
    sections: [...sectionIds(parsed.sections)].map(([section, id]) =>
      compileSection(section, id, content, language),
    ),
    summary: parsed.summary && compileSummary(parsed.summary),
    ...compileClaims(parsed),
    corrections: compileCorrections(parsed),
    links: compileLinks(parsed),
  };
}

function compileCorrections({ corrections }: ParsedBriefing): Correction[] {
  // Of one day, what stands further down in the file is the newer one.
  return [...(corrections?.fields.value ?? [])]
    .reverse()
    .map(({ date, wrong, now, target }): Correction => ({ date, wrong, now, target: target ?? null }))
    .sort((a, b) => b.date.localeCompare(a.date));
}

function compileSection(
  parsed: ParsedSection,
  id: string,
  content: ParsedContent,
  language: string | undefined,
): Section {
  const fields = parsed.fields.value;
  const numbers = Object.keys(fields.passages).map(numberOf);
  const personIds = new Map(content.people.fields.value.map((person) => [person.name, person.id]));
  const topicOrder = content.topics.fields.value.map((topic) => topic.id);

  const questioners = readQuestioners(parsed, content.outlets.fields.value);
  const askedBy = questioners.values().next().value?.outlet ?? null;

  let passagesBefore = 0;
  let asking = askedBy;
  const turns = parsed.turns.map((turn, index): Turn => {
    const passages = turn.paragraphs.map((paragraph): Passage => {
      const number = numbers[passagesBefore++] ?? passagesBefore;
      const own = passageFields(fields.passages[`p${number}`]);
      const topics = new Set(own.topics);
      const spoken = own.language === undefined ? language : canonical(own.language);
      return {
        id: passageId(id, number),
        number,
        text: paragraph.text,
        topics: topicOrder.filter((topic) => topics.has(topic)),
        ...(spoken !== undefined && { language: spoken }),
        ...(paragraph.directions && { directions: paragraph.directions }),
      };
    });
    const questioner = questioners.get(turn);
    if (questioner) asking = questioner.outlet;
    return {
      act: turn.act,
      speaker: turn.act === 'question' ? null : (personIds.get(turn.name) ?? null),
      ...(questioner?.asker ? { asker: questioner.asker } : {}),
      ...(asking === askedBy ? {} : { askedBy: asking }),
      label: publishedLabel(parsed, turn, index).text,
      passages,
    };
  });

  return {
    id,
    kind: fields.kind,
    number: fields.kind === 'exchange' ? numberOfSection(id) : null,
    question: fields.question ?? null,
    askedBy,
    speakers: fields.speaker,
    topics: fields.topics,
    repairs: fields.repairs.map((repair) => compileRepair(repair, id)),
    breaksOff: fields.breaks_off ? passageId(id, numberOf(fields.breaks_off)) : null,
    turns,
  };
}

function compileSummary(parsed: ParsedSummary): Summary {
  const fields = parsed.fields.value;
  const keys = summaryKeys(parsed.fields, parsed.paragraphs);
  const machineMade = new Set(fields.machine_made?.paragraphs ?? []);
  return {
    title: fields.title,
    published: fields.published,
    machineLabel: fields.machine_made?.label ?? null,
    repairs: fields.repairs.map((repair) => compileRepair(repair, 'summary')),
    paragraphs: parsed.paragraphs.map((paragraph, index) => {
      const key = keys[index] ?? `p${index + 1}`;
      return {
        id: passageId('summary', numberOf(key)),
        number: numberOf(key),
        text: paragraph.text,
        machineMade: machineMade.has(key),
      };
    }),
  };
}

function compileRepair(fields: RepairFields, section: string): Repair {
  return {
    passage: passageId(section, numberOf(fields.passage)),
    kind: fields.kind,
    after: fields.after,
    added: addedBy(fields.kind, fields.after),
  };
}

/** `es-MX` for `es-mx`. */
function canonical(language: string): string {
  return Intl.getCanonicalLocales(language)[0] ?? language;
}

/** 4 for `p4`. */
function numberOf(key: string): number {
  return Number(key.slice(1));
}
