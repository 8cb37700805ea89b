import { diffArrays } from 'diff';
import type { BriefingUpdate, PassageChange } from './update-briefing.ts';

/** So many words are shown on each side of a change. */
const around = 6;

/** What changed, turn by turn: words that went between `[-` and `-]`, words that came between `{+` and `+}`. */
export function tellUpdate({ changes, looks }: BriefingUpdate): string {
  const lines = changes.map(
    (change) => `${signs[change.kind]} ${change.id}  ${change.turn}\n    ${wordsOf(change)}`,
  );
  const counted = (kind: PassageChange['kind']): number =>
    changes.filter((change) => change.kind === kind).length;
  const counts = `${counted('changed')} changed, ${counted('new')} new, ${counted('vanished')} vanished`;
  const toLookAt =
    looks.length === 0 ? [] : ['', 'To look at:', ...looks.map((sentence) => `  ${plain(sentence)}`)];
  return [...lines, `Passages: ${counts}`, ...toLookAt].join('\n');
}

const signs = { changed: '~', new: '+', vanished: '-' } as const;

function wordsOf({ kind, before, after }: PassageChange): string {
  if (kind === 'new') return `{+${plain(after)}+}`;
  if (kind === 'vanished') return `[-${plain(before)}-]`;
  const parts = diffArrays(before.split(' '), after.split(' '));
  return parts
    .map(({ value, added, removed }, index) => {
      const words = plain(value.join(' '));
      if (added) return `{+${words}+}`;
      return removed ? `[-${words}-]` : shortened(value, index > 0, index < parts.length - 1);
    })
    .join(' ');
}

/** Unchanged words, as many as show where a change stands. */
function shortened(words: readonly string[], hasBefore: boolean, hasAfter: boolean): string {
  const first = hasBefore ? around : 0;
  const last = hasAfter ? around : 0;
  if (words.length <= first + last + 1) return plain(words.join(' '));
  const end = last === 0 ? [] : words.slice(-last);
  return plain([...words.slice(0, first), '…', ...end].join(' '));
}

/** Words of a source may hold signs that steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
