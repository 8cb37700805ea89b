import type { VFile } from 'vfile';
import type { ParsedContent } from '../model/parsed.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { rules } from '../rules/index.ts';
import { readContentFiles, type ContentFiles } from './files.ts';
import { foldUnknownIds } from './fold-unknown-ids.ts';
import { parseContent } from './parse.ts';

/** What a check of the content folder came to. */
export interface CheckResult {
  problems: Problem[];
  /** Null when there are errors: nothing is published from content that is not sound. */
  content: ParsedContent | null;
  /** The folders under `content/briefings/`, sound or not. */
  briefings: string[];
}

/**
 * Reads, parses and checks everything under `content/`. The command line, the build and the pages all come
 * through here.
 *
 * @param root folder that holds `content/`
 */
export function checkContent(root: string): CheckResult {
  return checkFiles(readContentFiles(root));
}

/** Parses and checks content files; findings are noted on the files too. */
export function checkFiles(contentFiles: ContentFiles): CheckResult {
  const { content, files } = parseContent(contentFiles);
  if (content) for (const rule of rules) rule(content);
  foldUnknownIds(files);
  const problems = problemsOf(files.sort(byPath));
  const isSound = problems.every((problem) => problem.severity !== 'error');
  return {
    problems,
    content: isSound ? content : null,
    briefings: contentFiles.briefings.map((briefing) => briefing.id),
  };
}

function byPath(a: VFile, b: VFile): number {
  return a.path.localeCompare(b.path);
}
