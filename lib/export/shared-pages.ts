import { listOf } from '../model/list-of.ts';
import {
  briefingPath,
  figuresPath,
  oembedPath,
  picturePath,
  sectionPath,
  sitePicturePath,
  summaryPath,
} from '../model/address.ts';
import type { Briefing, Section, Site } from '../model/briefing.ts';
import type { Directory } from '../model/directory.ts';
import { questionLine, sectionName } from '../model/names.ts';
import { speakersFor } from '../model/people.ts';
import { questionersOf } from '../model/questioner.ts';
import type { SharedPage } from '../model/shared-page.ts';
import { longDate } from '../text/dates.ts';
import { pressConferenceOf } from './press-conference-of.ts';
import { briefingTags, figuresTags, sectionTags, summaryTags } from './citation-tags.ts';

/** How the page of the whole transcript is shared. */
export function sharedBriefing(briefing: Briefing, site: Site, directory: Directory): SharedPage {
  const { id, title, date, hosts } = briefing;
  const speakers = listOf(speakersFor(briefing).map((person) => directory.person(person).name));
  return {
    title,
    description: `The whole ${pressConferenceOf(hosts).replace('P', 'p')}, ${longDate(date)}, question by question. ${briefing.rendering}.`,
    path: briefingPath(id),
    picture: {
      path: picturePath(id),
      alt: `${title}. ${speakers === '' ? '' : `${speakers} answer, `}${longDate(date)}.`,
    },
    date,
    citation: briefingTags(briefing, site, directory),
  };
}

/** How one section's own page is shared: the question is its title, who asks and who answers describe it. */
export function sharedSection(
  briefing: Briefing,
  section: Section,
  site: Site,
  directory: Directory,
): SharedPage {
  const { id, title, date } = briefing;
  const who = whoSpeaks(section, directory);
  return {
    title: questionLine(section) ?? `${sectionName(section)}: ${title}`,
    description: `${[sectionName(section), who].filter(Boolean).join(': ')}. ${title}, ${longDate(date)}. ${briefing.rendering}.`,
    path: sectionPath(id, section.id),
    picture: {
      path: picturePath(id, section.id),
      alt: `${questionLine(section) ?? `${sectionName(section)}.`} ${[who, longDate(date)].filter(Boolean).join(', ')}.`,
    },
    date,
    oembed: oembedPath(id, section.id),
    citation: sectionTags(briefing, section, site, directory),
  };
}

/** How the page of the article's summary is shared. */
export function sharedSummary(briefing: Briefing, site: Site): SharedPage {
  const { id, title, date, source, summary } = briefing;
  const name = summary?.title ?? title;
  return {
    title: `The summary as published: ${title}`,
    description: `What ${source.publisher} wrote above the transcript of ${longDate(date)}, claim by claim, beside what was said.`,
    path: summaryPath(id),
    picture: {
      path: picturePath(id, 'summary'),
      alt: `${name}: the summary as published by ${source.publisher}, beside what was said, ${longDate(date)}.`,
    },
    date,
    citation: summaryTags(briefing, site),
  };
}

/** How the page of the figures is shared, with the picture of its briefing. */
export function sharedFigures(briefing: Briefing, site: Site): SharedPage {
  const { id, title, date, rendering } = briefing;
  return {
    title: `The figures: ${title}`,
    description: `Every quantity that was spoken on ${longDate(date)}, with its words, unit and period, and a mark where something is the matter. ${rendering}.`,
    path: figuresPath(id),
    picture: { path: picturePath(id), alt: `${title}, ${longDate(date)}.` },
    date,
    citation: figuresTags(briefing, site),
  };
}

/** How a page across briefings is shared, with the picture of the site. */
export function sharedPage(
  site: Site,
  { title, description, path }: { title: string | null; description: string; path: string },
): SharedPage {
  const picture = { path: sitePicturePath, alt: `${site.name}: ${site.description}` };
  return { title, description, path, picture, date: null, citation: {} };
}

/** `Harbour Gazette asks, Ada Lind answers`, or `Ada Lind speaks`; empty where nobody speaks for the record. */
function whoSpeaks(section: Section, directory: Directory): string {
  const { kind, speakers } = section;
  const askers = questionersOf(section, directory);
  const asks = askers.length === 0 ? [] : [`${listOf(askers)} ${askers.length === 1 ? 'asks' : 'ask'}`];
  const verb = `${kind === 'exchange' ? 'answer' : 'speak'}${speakers.length === 1 ? 's' : ''}`;
  const names = listOf(speakers.map((id) => directory.person(id).name));
  const speak = speakers.length === 0 ? [] : [`${names} ${verb}`];
  return [...asks, ...speak].join(', ');
}
