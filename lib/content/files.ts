import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { VFile } from 'vfile';
import { draftName } from '../model/draft-schema.ts';
import { complain } from '../problems/problem.ts';
import { readSoundText } from './sound-text.ts';

/** The files of one briefing's folder; a file that must be there and is not is null. */
export interface BriefingFiles {
  /** The folder's name. */
  id: string;
  briefing: VFile | null;
  source: VFile | null;
  summary: VFile | null;
  claims: VFile | null;
  annotations: VFile | null;
  figures: VFile | null;
  corrections: VFile | null;
  lock: VFile | null;
  /** Proposals that wait for an editor; they are no content. */
  draft: VFile | null;
  /** Section files, by name. */
  sections: VFile[];
  /** Files and folders whose names say nothing of what they are; they are not read. */
  others: VFile[];
}

/** Every file under the content folder that the site is made from. */
export interface ContentFiles {
  site: VFile | null;
  topics: VFile | null;
  people: VFile | null;
  outlets: VFile | null;
  glossary: VFile | null;
  /** `links.lock.json`: which briefings have locked addresses. */
  register: VFile | null;
  /** Files and folders beside these whose names say nothing; they are not read. */
  others: VFile[];
  briefings: BriefingFiles[];
}

/**
 * Reads the content folder. Nothing else in the project reads it.
 *
 * @param root folder that holds `content/`; paths in messages are relative to it
 */
export function readContentFiles(root: string): ContentFiles {
  const read = (...names: string[]): VFile | null => {
    const path = ['content', ...names].join('/');
    const full = join(root, path);
    if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return null;
    const file = new VFile({ path });
    if (isOutside(root, full))
      complain(file, 'file-exists', 'Unexpected link to a file outside `content/`, expected the file itself');
    else readSoundText(file, readFileSync(full));
    return file;
  };
  const readBriefing = (id: string): BriefingFiles => {
    const names = namesIn(join(root, 'content', 'briefings', id));
    const readAll = (chosen: string[]) =>
      chosen.map((name) => read('briefings', id, name)).filter((file) => file !== null);
    return {
      id,
      briefing: read('briefings', id, 'briefing.md'),
      source: read('briefings', id, 'source.txt'),
      summary: read('briefings', id, 'summary.md'),
      claims: read('briefings', id, 'claims.yaml'),
      annotations: read('briefings', id, 'annotations.yaml'),
      figures: read('briefings', id, 'figures.yaml'),
      corrections: read('briefings', id, 'corrections.yaml'),
      lock: read('briefings', id, 'links.lock.json'),
      draft: read('briefings', id, draftName),
      sections: readAll(names.filter((name) => sectionName.test(name))),
      others: names
        .filter(
          (name) => !sectionName.test(name) && !briefingFileNames.includes(name) && !proposal.test(name),
        )
        .map((name) => new VFile({ path: ['content', 'briefings', id, name].join('/'), value: '' })),
    };
  };
  return {
    site: read('site.yaml'),
    topics: read('topics.yaml'),
    people: read('people.yaml'),
    outlets: read('outlets.yaml'),
    glossary: read('glossary.yaml'),
    register: read('links.lock.json'),
    others: [
      ...namesIn(join(root, 'content')).filter((name) => name !== 'briefings' && !listNames.includes(name)),
      ...namesIn(join(root, 'content', 'briefings'))
        .filter((name) => !isFolder(join(root, 'content', 'briefings', name)))
        .map((name) => `briefings/${name}`),
    ].map((path) => new VFile({ path: `content/${path}`, value: '' })),
    briefings: namesIn(join(root, 'content', 'briefings'))
      .filter((name) => isFolder(join(root, 'content', 'briefings', name)))
      .map(readBriefing),
  };
}

/** Does a path lead, by a link, to a file that is not the content's own? */
function isOutside(root: string, path: string): boolean {
  return !realpathSync(path).startsWith(realpathSync(join(root, 'content')) + sep);
}

/** A link that leads nowhere is none. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A number and words: `01-budget.md`. */
const sectionName = /^\d+-.+\.md$/;

/** The files of all briefings. */
export const listNames: readonly string[] = [
  'site.yaml',
  'topics.yaml',
  'people.yaml',
  'outlets.yaml',
  'glossary.yaml',
  'links.lock.json',
];

/** The files of one briefing beside its sections. */
export const briefingFileNames: readonly string[] = [
  'briefing.md',
  'summary.md',
  'source.txt',
  'claims.yaml',
  'annotations.yaml',
  'figures.yaml',
  'corrections.yaml',
  'links.lock.json',
  draftName,
];

/** What an import proposes for the lists of all briefings, for an editor to take over. */
const proposal = /\.proposed\.yaml$/;

/** Names of the visible files and folders in a folder, sorted; none where there is no such folder. */
function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
