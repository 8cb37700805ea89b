import { Document, isMap, isSeq } from 'yaml';
import type { Draft } from '../model/draft-schema.ts';
import { excerpt } from '../text/words.ts';
import { writeYaml } from './write-yaml.ts';

const head = ` Proposals made by a program: read each beside its passage. Change what is wrong, say \`accept: yes\` where it is
 right, and run \`npx briefing suggest BRIEFING --accept\`: accepted entries move to the section files, claims.yaml and
 figures.yaml. Nothing here is published. Delete the file when you are done.`;

/** How many words of a passage stand above a proposal. */
const shownWords = 16;

/**
 * A draft as a file, each entry with the words that it is about as a comment.
 *
 * @param textOf the words of a passage
 */
export function writeDraft(draft: Draft, textOf: (passage: string) => string): string {
  const lists = [
    ['topics', draft.topics],
    ['claims', draft.claims],
    ['figures', draft.figures],
  ] as const;
  const written = lists.flatMap(([name, entries]): [string, object[]][] =>
    entries.length === 0 ? [] : [[name, entries.map(asWritten)]],
  );
  const document = new Document(Object.fromEntries(written));
  document.commentBefore = head;
  const topics = document.get('topics', true);
  draft.topics.forEach(({ passage }, index) => {
    const entry = isSeq(topics) ? topics.items[index] : null;
    if (!isMap(entry)) return;
    entry.commentBefore = ` ${passage}: ${excerpt(textOf(passage).split(' '), shownWords)}`;
    const list = entry.get('topics', true);
    if (isSeq(list)) list.flow = true;
  });
  return writeYaml(document);
}

/** An entry as an editor reads it: yes or no, and no empty list of evidence. */
function asWritten(entry: { accept: boolean; evidence?: readonly object[] }): object {
  const { evidence = [], ...others } = entry;
  return { ...others, accept: entry.accept ? 'yes' : 'no', ...(evidence.length > 0 && { evidence }) };
}
