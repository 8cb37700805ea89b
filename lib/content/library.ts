import type { Briefing, Library, Section, Site } from '../model/briefing.ts';
import { makeDirectory, type Directory } from '../model/directory.ts';
import { report } from '../problems/report.ts';
import { checkContent } from './check.ts';
import { compile } from './compile.ts';
import { contentRoot } from './content-root.ts';
import { readContentFiles } from './files.ts';
import { parseContent } from './parse.ts';

/** Content that does not pass the check is never published; the message is the whole report. */
export class UnsoundContentError extends Error {
  override name = 'UnsoundContentError';
}

/**
 * Reads the library from a folder.
 *
 * @param root folder that holds `content/`
 * @throws {UnsoundContentError} when the check finds errors
 */
export function readLibrary(root: string): Library {
  const { content, problems } = checkContent(root);
  if (!content) throw new UnsoundContentError(`Content is not sound.\n${report(problems)}`);
  return compile(content);
}

let library: Library | undefined;

/** The library of this project, read once a build; read anew on each call while developing. */
export function getLibrary(): Library {
  if (process.env.NODE_ENV === 'development') return readLibrary(contentRoot());
  library ??= readLibrary(contentRoot());
  return library;
}

/**
 * The site's own fields. While developing also of content that is not sound, so that the page which tells an editor what
 * is wrong can be shown.
 */
export function getSite(): Site {
  try {
    return getLibrary().site;
  } catch (error) {
    if (process.env.NODE_ENV !== 'development' || !(error instanceof UnsoundContentError)) throw error;
    const { content } = parseContent(readContentFiles(contentRoot()));
    const unnamed = {
      name: 'Content that is not sound',
      url: 'http://localhost',
      description: '',
      publisher: '',
    };
    return content?.site.fields.value ?? { ...unnamed, corrections: '' };
  }
}

/** @throws {RangeError} when there is no such briefing */
export function getBriefing(id: string): Briefing {
  return found(getLibrary().briefings, id, 'briefing');
}

/** @throws {RangeError} when the briefing has no such section */
export function getSection(briefing: Briefing, id: string): Section {
  return found(briefing.sections, id, 'section');
}

/** Looks up people, outlets and topics of the library. */
export function getDirectory(): Directory {
  return makeDirectory(getLibrary());
}

function found<T extends { id: string }>(list: readonly T[], id: string, noun: string): T {
  const item = list.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`No ${noun} \`${id}\` in the library`);
  return item;
}
