import type { Briefing, Library, Outlet, Person, Section, Topic } from '../model/briefing.ts';
import { report } from '../problems/report.ts';
import { checkContent } from './check.ts';
import { compile } from './compile.ts';

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
  if (process.env.NODE_ENV === 'development') return readLibrary(process.cwd());
  library ??= readLibrary(process.cwd());
  return library;
}

/** @throws {RangeError} when there is no such briefing */
export function getBriefing(id: string): Briefing {
  return found(getLibrary().briefings, id, 'briefing');
}

/** @throws {RangeError} when the briefing has no such section */
export function getSection(briefing: Briefing, id: string): Section {
  return found(briefing.sections, id, 'section');
}

/** @throws {RangeError} when there is no such person */
export function getPerson(id: string): Person {
  return found(getLibrary().people, id, 'person');
}

/** @throws {RangeError} when there is no such outlet */
export function getOutlet(id: string): Outlet {
  return found(getLibrary().outlets, id, 'outlet');
}

/** @throws {RangeError} when there is no such topic */
export function getTopic(id: string): Topic {
  return found(getLibrary().topics, id, 'topic');
}

function found<T extends { id: string }>(list: readonly T[], id: string, noun: string): T {
  const item = list.find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`No ${noun} \`${id}\` in the library`);
  return item;
}
