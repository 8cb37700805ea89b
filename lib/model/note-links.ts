import { targetPath } from './address.ts';

/** An editor's Markdown names passages by their ids, `[Q1 ¶3](q1-p3)`; here the ids become addresses. */
export function linkPassages(markdown: string, briefing: string): string {
  return markdown.replace(/\]\(([a-z0-9-]+)\)/gu, (_, id: string) => `](${targetPath(briefing, id)})`);
}
