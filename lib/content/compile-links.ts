import { emptyLock, parseLock, type Lock } from '../addresses/lock.ts';
import { numberSentences } from '../addresses/sentence-ids.ts';
import type { FormerText, PublishedLinks, SentenceAddress } from '../model/links.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { currentAddresses } from '../rules/current-addresses.ts';

/** What readers of old links need to know, from content and lock that the rules found sound. */
export function compileLinks(parsed: ParsedBriefing): PublishedLinks {
  const lock: Lock = parsed.lock ? parseLock(String(parsed.lock.value)) : emptyLock;
  const former = new Map<string, FormerText[]>();
  const aliases = new Map<string, string[]>();
  for (const [id, { texts, to }] of Object.entries(lock.addresses)) {
    if (texts.length > 1) former.set(id, texts.slice(0, -1));
    if (to !== undefined) aliases.set(to, [...(aliases.get(to) ?? []), id]);
  }
  const sentences = new Map<string, SentenceAddress[]>();
  for (const [id, text] of currentAddresses(parsed, lock))
    if (/^(?:opening|closing|q\d+)-p\d+$/.test(id))
      sentences.set(
        id,
        numberSentences(id, text, lock).map(({ number, from, to }) => {
          const sentence = `${id}-s${number}`;
          return { id: sentence, from, to, aliases: aliases.get(sentence) ?? [] };
        }),
      );
  return { former, aliases, sentences };
}
