import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';

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
  lock: VFile | null;
  /** Section files, by name. */
  sections: VFile[];
  /** Markdown files whose names say nothing of what they are. */
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
    // Some editors put a byte order mark in front, which would shift every place in the first line.
    return new VFile({ path, value: readFileSync(full, 'utf8').replace(/^\uFEFF/, '') });
  };
  const readBriefing = (id: string): BriefingFiles => {
    const names = namesIn(join(root, 'content', 'briefings', id)).filter((name) => name.endsWith('.md'));
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
      lock: read('briefings', id, 'links.lock.json'),
      sections: readAll(names.filter((name) => sectionName.test(name))),
      others: readAll(names.filter((name) => !sectionName.test(name) && !ownNames.includes(name))),
    };
  };
  return {
    site: read('site.yaml'),
    topics: read('topics.yaml'),
    people: read('people.yaml'),
    outlets: read('outlets.yaml'),
    glossary: read('glossary.yaml'),
    register: read('links.lock.json'),
    briefings: namesIn(join(root, 'content', 'briefings'))
      .filter((name) => statSync(join(root, 'content', 'briefings', name)).isDirectory())
      .map(readBriefing),
  };
}

/** A number and words: `01-budget.md`. */
const sectionName = /^\d+-.+\.md$/;

const ownNames = ['briefing.md', 'summary.md'];

/** Names of the visible files and folders in a folder, sorted; none where there is no such folder. */
function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}
