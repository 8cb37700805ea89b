import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';

/** The files of one briefing's folder; a file that must be there and is not is null. */
export interface BriefingFiles {
  /** The folder's name. */
  id: string;
  briefing: VFile | null;
  source: VFile | null;
  summary: VFile | null;
  /** Section files, by name. */
  sections: VFile[];
}

/** Every file under the content folder that the site is made from. */
export interface ContentFiles {
  site: VFile | null;
  topics: VFile | null;
  people: VFile | null;
  outlets: VFile | null;
  briefings: BriefingFiles[];
}

/**
 * Reads the content folder. Nothing else in the project reads it.
 *
 * @param root folder that holds `content/`; paths in messages are relative to it
 */
export function readContentFiles(root: string): ContentFiles {
  const read = (...path: string[]): VFile | null => {
    const full = join(root, 'content', ...path);
    if (!statSync(full, { throwIfNoEntry: false })?.isFile()) return null;
    return new VFile({ path: relative(root, full), value: readFileSync(full, 'utf8') });
  };
  return {
    site: read('site.yaml'),
    topics: read('topics.yaml'),
    people: read('people.yaml'),
    outlets: read('outlets.yaml'),
    briefings: namesIn(join(root, 'content', 'briefings'))
      .filter((name) => statSync(join(root, 'content', 'briefings', name)).isDirectory())
      .map((id) => ({
        id,
        briefing: read('briefings', id, 'briefing.md'),
        source: read('briefings', id, 'source.txt'),
        summary: read('briefings', id, 'summary.md'),
        sections: namesIn(join(root, 'content', 'briefings', id))
          .filter((name) => /^\d+-.+\.md$/.test(name))
          .map((name) => read('briefings', id, name))
          .filter((file) => file !== null),
      })),
  };
}

function namesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('.')).sort();
}
