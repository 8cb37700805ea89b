import { emptyLock, parseLock, type Lock } from '../addresses/lock.ts';
import { numberSentences } from '../addresses/sentence-ids.ts';
import type { FormerText, PublishedLinks, SentenceAddress, Withdrawn } from '../model/links.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { targetsOf } from '../rules/targets.ts';
import { currentAddresses } from '../rules/current-addresses.ts';

/** What readers of old links need to know, from content and lock that the rules found sound. */
export function compileLinks(parsed: ParsedBriefing): PublishedLinks {
  const lock: Lock = parsed.lock ? parseLock(String(parsed.lock.value)) : emptyLock;
  const former = new Map<string, FormerText[]>();
  const aliases = new Map<string, string[]>();
  const targets = targetsOf(parsed);
  const current = currentAddresses(parsed, lock);
  const withdrawn = new Map<string, Withdrawn[]>();
  for (const [id, { texts, to, withdrawn: taken }] of Object.entries(lock.addresses)) {
    if (texts.length > 1) former.set(id, formerTexts(texts));
    if (taken && !current.has(id) && !/-s\d+$/.test(id)) {
      const section = id.replace(/-[^-]*$/, '');
      const sentences = Object.keys(lock.addresses).filter((other) => other.startsWith(`${id}-s`));
      withdrawn.set(section, [...(withdrawn.get(section) ?? []), { id, ...taken, sentences }]);
    }
    if (to !== undefined) aliases.set(to, [...(aliases.get(to) ?? []), id]);
  }
  const sentences = new Map<string, SentenceAddress[]>();
  for (const [id, text] of current)
    if (/^(?:opening|closing|q\d+)-p\d+$/.test(id))
      sentences.set(
        id,
        numberSentences(id, text, lock, targets.get(id)?.language).map(({ number, from, to }) => {
          const sentence = `${id}-s${number}`;
          return { id: sentence, from, to, aliases: aliases.get(sentence) ?? [] };
        }),
      );
  return { former, aliases, withdrawn, sentences };
}

/** Every text but the one that stands now, each with the day on which the next took its place. */
function formerTexts(texts: readonly { since: string; text: string }[]): FormerText[] {
  return texts
    .slice(0, -1)
    .map((former, index) => ({ ...former, until: texts[index + 1]?.since ?? former.since }));
}
