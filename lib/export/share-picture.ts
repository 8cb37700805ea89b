import { picturePath, sitePicturePath } from '../model/address.ts';
import type { Briefing, Library, Section, Site } from '../model/briefing.ts';
import { type Directory, makeDirectory } from '../model/directory.ts';
import { questionLine, sectionName } from '../model/names.ts';
import { speakersFor } from '../model/people.ts';
import type { PictureSegment, SharePicture } from '../model/shared-page.ts';
import { longDate } from '../text/dates.ts';
import { wordsInSection } from '../text/length.ts';
import { questionersOf } from '../model/questioner.ts';

/** Letters other than those that the picture's faces have. */
const foreign = /[^ -~\u00a0-\u017f\u01cd-\u01dc\u0218-\u021b–—‘’‚“”„†•…′″‹›€™−]/gu;
/** What is sure to fit in the picture, in characters. */
const longestTitle = 160;

/**
 * What stands in each picture that is shown with a link (Open Graph, https://ogp.me/), by the picture's path:
 * one of the site, and of each briefing one for the transcript, for every section and for the summary. A picture
 * is put together when it is asked for.
 */
export function sharePictures(library: Library): Map<string, () => SharePicture> {
  const { site, briefings } = library;
  const directory = makeDirectory(library);
  return new Map([
    [sitePicturePath, () => inLatin(pictureOfSite(library))],
    ...briefings.flatMap((briefing) => picturesOf(briefing, site, directory)),
  ]);
}

/** A point with room on both sides, as in the lines above headings. */
const separator = ' · ';

type Entry = [path: string, picture: () => SharePicture];

function picturesOf(briefing: Briefing, site: Site, directory: Directory): Entry[] {
  const { id, sections, summary } = briefing;
  return [
    [picturePath(id), () => inLatin(pictureOfBriefing(briefing, site, directory))],
    ...sections.map((section): Entry => [
      picturePath(id, section.id),
      () => inLatin(pictureOfSection(briefing, section, site, directory)),
    ]),
    ...(summary
      ? [
          [
            picturePath(id, 'summary'),
            () => inLatin(pictureOfSummary(briefing, summary.title, site)),
          ] as Entry,
        ]
      : []),
  ];
}

function pictureOfSite({ site, briefings: [newest] }: Library): SharePicture {
  return {
    above: '',
    title: site.description,
    below: site.name,
    note: '',
    strip: newest ? stripOf(newest) : [],
  };
}

function pictureOfBriefing(briefing: Briefing, site: Site, directory: Directory): SharePicture {
  return {
    above: [...briefing.hosts, ...namesOf(speakersFor(briefing), directory)].join(separator),
    title: briefing.title,
    below: dateAndSite(briefing, site),
    note: `${briefing.rendering}.`,
    strip: stripOf(briefing),
  };
}

function pictureOfSection(
  briefing: Briefing,
  section: Section,
  site: Site,
  directory: Directory,
): SharePicture {
  const names = namesOf(section.speakers, directory);
  const [asks, ...others] = questionersOf(section, directory);
  return {
    above:
      asks === undefined || others.length > 0 || names.length === 0
        ? [sectionName(section), ...names].join(separator)
        : `${asks} asks ${names.join(', ')}`,
    title: questionLine(section) ?? briefing.title,
    below: dateAndSite(briefing, site),
    note: `${briefing.rendering}.`,
    strip: stripOf(briefing, section.id),
  };
}

function pictureOfSummary(briefing: Briefing, title: string, site: Site): SharePicture {
  return {
    above: `The summary as published by ${briefing.source.publisher}`,
    title,
    below: dateAndSite(briefing, site),
    note: `${briefing.rendering}.`,
    strip: stripOf(briefing),
  };
}

function dateAndSite({ date }: Briefing, site: Site): string {
  return [longDate(date), site.name].join(separator);
}

function namesOf(ids: readonly string[], directory: Directory): string[] {
  return ids.map((id) => directory.person(id).name);
}

function stripOf({ sections }: Briefing, current?: string): PictureSegment[] {
  return sections.map((section) => ({
    words: wordsInSection(section),
    isExchange: section.kind === 'exchange',
    isCurrent: section.id === current,
  }));
}

/** The picture with only such letters as its faces have: for any other the drawing would ask a server. */
function inLatin({ above, title, below, note, strip }: SharePicture): SharePicture {
  return {
    above: plain(above),
    title: cutAtWord(plain(title)),
    below: plain(below),
    note: plain(note),
    strip,
  };
}

/** A foreign letter gives way to the plain one it is made from, where there is one. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(foreign, (letter) => letter.normalize('NFD').replace(/[^ -~]/g, '') || ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function cutAtWord(text: string): string {
  if (text.length <= longestTitle) return text;
  return `${text.slice(0, longestTitle).replace(/[\s,;:.…]*\s\S*$/u, '')} …`;
}
