import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';
import { absoluteUrl, briefingPath } from '../model/address.ts';
import type { Briefing, Passage, Section } from '../model/briefing.ts';
import { actNames } from '../model/names.ts';
import type { Known } from './json-ld.ts';
import { passagePieces } from './passage-pieces.ts';
import { sectionHeading } from './section-heading.ts';
import { voiceOf, voicesOf } from './voices.ts';

/**
 * The transcript as Markdown (CommonMark, with front matter): a heading a section, a heading a turn with what it does,
 * a paragraph a passage. Each section and passage begins with an anchor of its id, so that links to them work here too.
 */
export function toMarkdown(briefing: Briefing, known: Known): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: stringify(frontMatter(briefing, known), { lineWidth: 0 }).trimEnd() },
      { type: 'heading', depth: 1, children: [words(briefing.title)] },
      ...briefing.sections.flatMap((section) => nodesOf(section, known)),
    ],
  };
  return remark().use(remarkFrontmatter).stringify(root);
}

function frontMatter(briefing: Briefing, { site, directory }: Known): Record<string, unknown> {
  const { id, title, date, time, place, hosts, source, rendering, licence } = briefing;
  const voices = voicesOf(briefing, directory);
  return {
    title,
    date,
    ...(time !== null && { time }),
    ...(place !== null && { place }),
    ...(hosts.length > 0 && { host: hosts.length === 1 ? hosts[0] : hosts }),
    url: absoluteUrl(site.url, briefingPath(id)),
    rendering,
    ...(source.url !== null && { source: source.url }),
    licence,
    speakers: voices
      .filter(({ kind }) => kind === 'person')
      .map((voice) => ({
        id: voice.id,
        name: voice.name,
        role: voice.role,
        organization: voice.organization,
      })),
    outlets: voices
      .filter(({ kind }) => kind === 'outlet')
      .map((voice) => ({ id: voice.id, name: voice.name })),
  };
}

function nodesOf(section: Section, { directory }: Known): RootContent[] {
  return [
    { type: 'heading', depth: 2, children: [anchor(section.id), words(sectionHeading(section))] },
    ...section.turns.flatMap((turn): RootContent[] => {
      const { name } = voiceOf(section, turn, directory);
      const who = `${name} (${actNames[turn.act].toLowerCase()})`;
      return [
        { type: 'heading', depth: 3, children: [words(who)] },
        ...turn.passages.map((passage): Paragraph => ({
          type: 'paragraph',
          children: [anchor(passage.id), ...wordsOf(passage)],
        })),
      ];
    }),
  ];
}

/** The words of a passage; a stage direction is emphasis, as in the section files. */
function wordsOf(passage: Passage): PhrasingContent[] {
  return passagePieces(passage, []).map(({ text, kind }) =>
    kind === 'direction' ? { type: 'emphasis', children: [words(text)] } : words(text),
  );
}

function words(value: string): Text {
  return { type: 'text', value };
}

function anchor(id: string): PhrasingContent {
  return { type: 'html', value: `<a id="${id}"></a>` };
}
