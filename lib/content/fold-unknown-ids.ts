import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { complain } from '../problems/problem.ts';

/** The rules that miss an id or a name, and the list in which it was looked for. */
const lists: Readonly<Record<string, string>> = {
  'known-topic': 'content/topics.yaml',
  'known-speaker': 'content/people.yaml',
  'known-outlet': 'content/outlets.yaml',
};

/**
 * An id or a name that a list doesn't have is missed once, however many places name it: where it is named first, or,
 * where several briefings name it, in the list.
 */
export function foldUnknownIds(files: readonly VFile[]): void {
  const groups = new Map<string, { file: VFile; note: VFileMessage }[]>();
  for (const file of files)
    for (const note of file.messages) {
      const name = /^Unexpected (?:\p{L}+ )?`([^`]*)`, expected/u.exec(note.reason)?.[1];
      if (name === undefined || lists[note.ruleId ?? ''] === undefined) continue;
      const key = `${note.ruleId}\0${name}`;
      groups.set(key, [...(groups.get(key) ?? []), { file, note }]);
    }
  for (const places of groups.values()) foldPlaces(places, files);
}

function foldPlaces(places: readonly { file: VFile; note: VFileMessage }[], files: readonly VFile[]): void {
  const [first, ...others] = places;
  if (!first || others.length === 0) return;
  const drop = ({ file, note }: { file: VFile; note: VFileMessage }): void => {
    file.messages.splice(file.messages.indexOf(note), 1);
  };
  const more = `(and in ${others.length} more ${others.length === 1 ? 'place' : 'places'})`;
  others.forEach(drop);
  const rule = first.note.ruleId ?? '';
  const list = files.find(({ path }) => path === lists[rule]);
  const isShared = new Set(places.map(({ file }) => file.path.split('/')[2])).size > 1;
  if (!isShared || !list) {
    first.note.reason += ` ${more}`;
    return;
  }
  drop(first);
  const place = [first.file.path, first.note.line, first.note.column].filter(Boolean).join(':');
  complain(list, rule, `${first.note.reason}; it stands in ${place} ${more}`);
}
