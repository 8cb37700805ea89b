import { join } from 'node:path';
import { checkFiles } from '../content/check.ts';
import { compile } from '../content/compile.ts';
import { readContentFiles, type BriefingFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import type { ParsedBriefing, ParsedContent, Place } from '../model/parsed.ts';
import { passageFields } from '../model/passage-fields.ts';
import { sectionIds } from '../rules/section-ids.ts';
import { firstUses } from '../search/first-uses.ts';

/** Something to do, and where. */
export interface DeskItem {
  text: string;
  /** `03-budget.md:12:3`, from the briefing's folder, or for what is shared from `content/`. */
  place: string;
  /** Opens the place in an editor that takes such links (Visual Studio Code's form). */
  href: string;
}

/** Things to do of one kind. */
export interface DeskList {
  name: string;
  items: DeskItem[];
}

/** What is still to do in one briefing, or in the files that all of them share. */
export interface DeskPart {
  /** The folder's name; null for what is shared. */
  id: string | null;
  title: string;
  lists: DeskList[];
}

/**
 * What an editor has still to do: findings of the check, and what no check asks for.
 *
 * @param root folder that holds `content/`
 */
export function deskState(root: string): DeskPart[] {
  const files = readContentFiles(root);
  const { problems, content: sound } = checkFiles(files);
  // Parsed anew, as findings are noted on the files.
  const { content } = parseContent(readContentFiles(root));
  const itemAt: ItemAt = (text, file, { line, column }) => ({
    text,
    place: [file.replace(/^content\/(?:briefings\/[^/]+\/)?/u, ''), line, column].filter(Boolean).join(':'),
    href: `vscode://file${encodeURI(join(root, file)).replace(/^(?!\/)/u, '/')}${line > 0 ? `:${line}:${column}` : ''}`,
  });
  const findings = (isHere: (file: string) => boolean): DeskList => ({
    name: 'Findings of the check',
    items: problems
      .filter(({ file, rule }) => isHere(file) && rule !== 'draft-waits')
      .map(({ message, file, line, column }) => itemAt(message, file, { line, column })),
  });
  const shared: DeskPart = {
    id: null,
    title: 'All briefings',
    lists: [findings((file) => !file.startsWith('content/briefings/')), unusedTerms(sound, itemAt)],
  };
  const parts = files.briefings.map((folder): DeskPart => {
    const briefing = content?.briefings.find(({ id }) => id === folder.id);
    const here = `content/briefings/${folder.id}/`;
    return {
      id: folder.id,
      title: briefing?.fields.value.title ?? folder.id,
      lists: [
        findings((file) => file.startsWith(here)),
        ...whatWaits(folder, itemAt),
        ...(briefing ? gapsIn(briefing, itemAt) : []),
      ],
    };
  });
  return [...parts.reverse(), shared].map((part) => ({
    ...part,
    lists: part.lists.filter(({ items }) => items.length > 0),
  }));
}

type ItemAt = (text: string, file: string, place: Place) => DeskItem;

const top: Place = { line: 1, column: 1 };

function whatWaits({ draft }: BriefingFiles, itemAt: ItemAt): DeskList[] {
  if (!draft) return [];
  const count = [...String(draft.value).matchAll(/^\s*- accept:/gmu)].length;
  return [{ name: 'Drafts that wait', items: [itemAt(`Proposals: ${count}`, draft.path, top)] }];
}

function gapsIn({ sections, summary, claims, file }: ParsedBriefing, itemAt: ItemAt): DeskList[] {
  const ids = sectionIds(sections);
  const withoutTopics = sections.flatMap((section) =>
    Object.entries(section.fields.value.passages).flatMap(([key, written]) =>
      passageFields(written).topics.length > 0
        ? []
        : [itemAt(`${ids.get(section)}-${key}`, section.file.path, section.fields.at(['passages', key]))],
    ),
  );
  const withoutQuestion = sections.flatMap((section) =>
    section.fields.value.kind === 'exchange' && section.fields.value.question === undefined
      ? [itemAt(`${ids.get(section)}`, section.file.path, top)]
      : [],
  );
  const withoutEvidence = (claims?.fields.value ?? []).flatMap(({ id, text, evidence }, index) =>
    claims && evidence.length === 0
      ? [itemAt(`${id}: ${text}`, claims.file.path, claims.fields.at([index]))]
      : [],
  );
  return [
    { name: 'Exchanges without a question in one line', items: withoutQuestion },
    { name: 'Passages without topics', items: withoutTopics },
    { name: 'Claims without evidence', items: withoutEvidence },
    { name: 'Summary', items: summary ? [] : [itemAt('There is no summary.md', file.path, top)] },
  ];
}

/** Terms of the glossary that no briefing uses; told of sound content only. */
function unusedTerms(content: ParsedContent | null, itemAt: ItemAt): DeskList {
  const name = 'Terms of the glossary that no briefing uses';
  if (!content?.glossary) return { name, items: [] };
  const { briefings, glossary } = compile(content);
  const used = new Set(
    briefings.flatMap(({ sections }) =>
      sections.flatMap((section) => firstUses(section, glossary).map(({ term }) => term)),
    ),
  );
  const { file, fields } = content.glossary;
  return {
    name,
    items: fields.value.flatMap(({ id, term }, index) =>
      used.has(id) ? [] : [itemAt(term, file.path, fields.at([index]))],
    ),
  };
}
