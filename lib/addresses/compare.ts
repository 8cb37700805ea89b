import { pairsOf, sameShare, shareOf, wordsOf } from './likeness.ts';
import { lastText, type Lock } from './lock.ts';

/** What became of an address since it was last locked. */
export type AddressChange =
  | { kind: 'new'; id: string; text: string }
  /** The same place with other words: the lock will hold both. */
  | { kind: 'reworded'; id: string; text: string; before: string }
  /** Gone, but its words stand in another place, where the address can lead. */
  | { kind: 'moved'; id: string; to: string; before: string }
  /** Gone, and its words with it. */
  | { kind: 'vanished'; id: string; before: string }
  /** There, with the words of something else: what it was published with stands elsewhere, or nowhere. */
  | { kind: 'reused'; id: string; text: string; before: string; now: string | null };

/** Compares the addresses that content has now with those that were ever published. */
export function compareAddresses(current: ReadonlyMap<string, string>, lock: Lock): AddressChange[] {
  const changes: AddressChange[] = [];
  for (const [id, locked] of Object.entries(lock.addresses)) {
    const before = lastText(locked);
    const text = current.get(id);
    if (text === undefined) {
      // Already led elsewhere, and that place still stands.
      if (locked.to !== undefined && current.has(locked.to)) continue;
      if (locked.withdrawn) continue;
      const to = placeOf(before, id, current) ?? passageOf(id, current);
      changes.push(to === null ? { kind: 'vanished', id, before } : { kind: 'moved', id, to, before });
    } else if (text !== before) {
      const elsewhere = placeOf(before, id, current);
      const kept = shareOf(wordsOf(before), wordsOf(text));
      const moved = elsewhere === null ? 0 : shareOf(wordsOf(before), wordsOf(current.get(elsewhere) ?? ''));
      if (kept >= sameShare && kept >= moved) changes.push({ kind: 'reworded', id, text, before });
      else changes.push({ kind: 'reused', id, text, before, now: elsewhere });
    }
  }
  for (const [id, text] of current)
    if (!Object.hasOwn(lock.addresses, id)) changes.push({ kind: 'new', id, text });
  return changes;
}

/**
 * The lock with everything in it that can be locked: new addresses, new words of old ones, and where addresses
 * lead whose place is gone. What vanished or was used anew stays as it was, for an editor to decide.
 *
 * @param date ISO 8601 calendar date of the change
 */
export function lockChanges(lock: Lock, changes: readonly AddressChange[], date: string): Lock {
  const addresses = structuredClone(lock.addresses);
  for (const change of changes) {
    const { id } = change;
    if (change.kind === 'new') addresses[id] = { texts: [{ since: date, text: change.text }] };
    const known = addresses[id];
    if (change.kind === 'reworded' && known) known.texts.push({ since: date, text: change.text });
    if (change.kind === 'moved' && known) known.to = change.to;
  }
  return { ...lock, addresses };
}

/**
 * The lock with an address taken back, and those of its sentences: its links then say so, and why.
 *
 * @param date ISO 8601 calendar date of the withdrawal
 * @param why a sentence for readers
 * @throws {RangeError} when the address was never locked, or its words still stand there
 */
export function withdraw(
  lock: Lock,
  current: ReadonlyMap<string, string>,
  id: string,
  { date, why }: { date: string; why: string },
): Lock {
  if (!Object.hasOwn(lock.addresses, id))
    throw new RangeError(`Unexpected address \`${id}\`, expected one that was locked`);
  if (current.has(id))
    throw new RangeError(`Unexpected words at \`${id}\`, expected them to be taken out of the content first`);
  const addresses = structuredClone(lock.addresses);
  for (const [own, locked] of Object.entries(addresses))
    if ((own === id || own.startsWith(`${id}-s`)) && !current.has(own)) {
      delete locked.to;
      locked.withdrawn = { since: date, why };
    }
  return { ...lock, addresses };
}

/** A rewording that an editor vouches for, however little of the published words is left. */
export function acceptRewording(changes: readonly AddressChange[], ids: readonly string[]): AddressChange[] {
  return changes.map((change) =>
    change.kind === 'reused' && ids.includes(change.id.replace(/-s\d+$/, ''))
      ? { kind: 'reworded', id: change.id, text: change.text, before: change.before }
      : change,
  );
}

/** The address of the same sort that has most of the words, if it has enough of them. */
function placeOf(words: string, id: string, current: ReadonlyMap<string, string>): string | null {
  let best: { id: string; share: number } | null = null;
  for (const [candidate, text] of current) {
    if (candidate === id || sortOf(candidate) !== sortOf(id)) continue;
    const share = shareOf(pairsOf(words), pairsOf(text));
    if (share >= sameShare && share > (best?.share ?? 0)) best = { id: candidate, share };
  }
  return best?.id ?? null;
}

/** A sentence whose words are gone leads to its passage, which may say them in another way. */
function passageOf(id: string, current: ReadonlyMap<string, string>): string | null {
  const passage = id.replace(/-s\d+$/, '');
  return passage !== id && current.has(passage) ? passage : null;
}

/** Passages lead to passages, sentences to sentences, claims to claims. */
function sortOf(id: string): string {
  if (id.startsWith('claim-')) return 'claim';
  if (/-s\d+$/.test(id)) return 'sentence';
  return id.startsWith('summary-') ? 'summary' : 'passage';
}
