import { expect, it } from 'vitest';
import { checkFiles } from '../content/check.ts';
import { readContentFiles } from '../content/files.ts';
import { currentAddresses } from '../rules/current-addresses.ts';
import { acceptRewording, compareAddresses, lockChanges, withdraw } from './compare.ts';
import { emptyLock, parseLock, type Lock } from './lock.ts';

const briefings = checkFiles(readContentFiles(process.cwd())).content?.briefings ?? [];
const [briefing] = briefings;
if (!briefing) throw new Error('Missing the first briefing');
const published = currentAddresses(briefing, emptyLock);
const lock = lockChanges(emptyLock, compareAddresses(published, emptyLock), '2024-10-23');

/** Locks a change, and says where every address that was ever published leads now; null for nowhere. */
function follow(current: Map<string, string>): { lock: Lock; leadsTo: (id: string) => string | null } {
  const next = lockChanges(lock, compareAddresses(current, lock), '2024-11-01');
  return {
    lock: next,
    leadsTo: (id) => {
      const to = current.has(id) ? id : next.addresses[id]?.to;
      return to !== undefined && current.has(to) ? to : null;
    },
  };
}

const text = (id: string): string => published.get(id) ?? '';
const changed = (change: (addresses: Map<string, string>) => void): Map<string, string> => {
  const copy = new Map(published);
  change(copy);
  return copy;
};

it('has every address of every briefing in its lock file', () => {
  for (const published of briefings) {
    const real = published.lock ? parseLock(String(published.lock.value)) : emptyLock;
    expect(compareAddresses(currentAddresses(published, real), real), published.id).toEqual([]);
  }
  expect(Object.keys(parseLock(String(briefing.lock?.value)).addresses).length).toBeGreaterThan(400);
});

it('keeps every address when a passage is inserted under the next unused number', () => {
  const current = changed((addresses) => addresses.set('q3-p9', 'A passage that came later, about kites.'));
  const { leadsTo, lock: next } = follow(current);
  for (const id of published.keys()) expect(leadsTo(id)).toBe(id);
  expect(next.addresses['q3-p9']?.texts).toEqual([
    { since: '2024-11-01', text: 'A passage that came later, about kites.' },
  ]);
});

it('keeps every address when a passage is split', () => {
  const words = text('q3-p4').split(' ');
  const current = changed((addresses) => {
    addresses.set('q3-p4', words.slice(0, Math.ceil(words.length * 0.6)).join(' '));
    addresses.set('q3-p9', words.slice(Math.ceil(words.length * 0.6)).join(' '));
  });
  const { leadsTo, lock: next } = follow(current);
  for (const id of published.keys()) expect(leadsTo(id)).toBe(id);
  expect(next.addresses['q3-p4']?.texts.map((each) => each.text)).toEqual([
    text('q3-p4'),
    current.get('q3-p4'),
  ]);
});

it('leads from a merged passage to the one that has its words', () => {
  const current = changed((addresses) => {
    addresses.set('q3-p4', `${text('q3-p4')} ${text('q3-p5')}`);
    addresses.delete('q3-p5');
  });
  const { leadsTo } = follow(current);
  expect(leadsTo('q3-p5')).toBe('q3-p4');
  for (const id of published.keys()) expect(leadsTo(id)).not.toBeNull();
});

it('keeps every address when a passage moves with its number', () => {
  const current = new Map([...published].reverse());
  expect(compareAddresses(current, lock)).toEqual([]);
});

it('keeps both texts of a reworded passage', () => {
  const reworded = text('q3-p4').replace(/\bthe\b/g, 'this');
  const { lock: next, leadsTo } = follow(changed((addresses) => addresses.set('q3-p4', reworded)));
  expect(leadsTo('q3-p4')).toBe('q3-p4');
  expect(next.addresses['q3-p4']?.texts).toEqual([
    { since: '2024-10-23', text: text('q3-p4') },
    { since: '2024-11-01', text: reworded },
  ]);
});

it('leads from a sentence whose words are gone to its passage', () => {
  const { leadsTo } = follow(changed((addresses) => addresses.delete('q3-p4-s2')));
  expect(leadsTo('q3-p4-s2')).toBe('q3-p4');
});

it('refuses an address that vanished with its words', () => {
  const current = changed((addresses) => addresses.delete('q3-p4'));
  expect(compareAddresses(current, lock)).toEqual([{ kind: 'vanished', id: 'q3-p4', before: text('q3-p4') }]);
});

it('refuses an address that is used for other words, as when passages are numbered anew', () => {
  const current = changed((addresses) => {
    addresses.set('q3-p4', text('q3-p5'));
    addresses.set('q3-p5', text('q3-p6'));
    addresses.set('q3-p6', text('q3-p4'));
  });
  const kinds = compareAddresses(current, lock).map(({ kind, id }) => `${kind} ${id}`);
  expect(kinds).toEqual(['reused q3-p4', 'reused q3-p5', 'reused q3-p6']);
  expect(lockChanges(lock, compareAddresses(current, lock), '2024-11-01')).toEqual(lock);
});

it('withdraws a passage with its sentences, once its words are taken out, and then asks no more for it', () => {
  const why = { date: '2024-11-01', why: 'The publisher took the paragraph back.' };
  expect(() => withdraw(lock, published, 'q3-p4', why)).toThrow('expected them to be taken out');
  expect(() => withdraw(lock, published, 'q3-p99', why)).toThrow('expected one that was locked');
  const current = changed((addresses) => {
    for (const id of [...addresses.keys()]) if (/^q3-p4(?:-s\d+)?$/.test(id)) addresses.delete(id);
  });
  const next = withdraw(lock, current, 'q3-p4', why);
  expect(next.addresses['q3-p4']?.withdrawn).toEqual({ since: why.date, why: why.why });
  expect(next.addresses['q3-p4-s1']?.withdrawn?.why).toBe(why.why);
  expect(next.addresses['q3-p5']?.withdrawn).toBeUndefined();
  expect(compareAddresses(current, next)).toEqual([]);
  expect(parseLock(JSON.stringify(next))).toEqual(next);
});

it('takes words that are mostly new for a rewording where an editor vouches for them', () => {
  const current = changed((addresses) =>
    addresses.set('q3-p4', 'Nothing of what stood here is left at all.'),
  );
  const changes = compareAddresses(current, lock).filter(({ id }) => id === 'q3-p4');
  expect(changes).toMatchObject([{ kind: 'reused' }]);
  expect(acceptRewording(changes, ['q3-p5'])).toEqual(changes);
  const next = lockChanges(lock, acceptRewording(changes, ['q3-p4']), '2024-11-01');
  expect(next.addresses['q3-p4']?.texts).toHaveLength(2);
});
