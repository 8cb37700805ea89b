import { searchPath } from '../model/address.ts';
import type { ByName, Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { bareHit } from './make-hit.ts';
import type { Bearer } from './names.ts';
import { isSmall, type Term } from './terms.ts';

/** Bearers that are told of for one query, and passages that are shown of each: the rest is behind their address. */
const mostBearers = 4;
const mostPassages = 3;

/** What was found by name, and where. */
interface Found {
  byName: Omit<ByName, 'count'>;
  documents: readonly number[];
  /** Share of the words of the name that were asked for, 0 to 1: the more the surer it was meant. */
  share: number;
  /** Newsrooms and sections begin with what was asked. */
  isQuestionFirst: boolean;
}

/**
 * Hits by what passages are known by besides their words: who speaks or asks, an office, a body, a title, a topic, or
 * somebody and one of these. Of each the first few passages.
 *
 * @param isWanted also says no to what was found by its words
 */
export function findByName(
  index: LoadedIndex,
  terms: readonly Term[],
  isWanted: (document: number) => boolean,
): Hit[] {
  const found = [...knownByAll(index, terms), ...knownTogether(index, terms)]
    .sort((a, b) => b.share - a.share || a.documents.length - b.documents.length)
    .slice(0, mostBearers);
  const shown = new Set<number>();
  return found.flatMap(({ byName, documents, share, isQuestionFirst }, place) => {
    const passages = documents.filter((each) => index.documents[each]!.record.kind === 'passage');
    const left = passages.filter((document) => isWanted(document) && !shown.has(document));
    const sorted = isQuestionFirst ? questionsFirst(index, left) : left;
    return sorted.slice(0, mostPassages).map((document, rank) => {
      shown.add(document);
      const score = ((mostBearers - place - rank / mostPassages) / mostBearers) * ((1 + share) / 2);
      const hit = bareHit(index.documents[document]!, 'name', score);
      return { ...hit, byName: { ...byName, count: passages.length } };
    });
  });
}

function questionsFirst(index: LoadedIndex, documents: readonly number[]): number[] {
  const isQuestion = (document: number) => index.documents[document]!.record.fields.act === 'question';
  return [...documents.filter(isQuestion), ...documents.filter((document) => !isQuestion(document))];
}

function knownByAll(index: LoadedIndex, terms: readonly Term[]): Found[] {
  return [...index.bearers.values()].flatMap((bearer): Found[] => {
    const known = knownBy(index, bearer, terms);
    if (!known) return [];
    const { kind, id, name, url, documents } = bearer;
    const isQuestionFirst = kind === 'outlet' || kind === 'section';
    return [
      { byName: { kind, id, name, met: known.met, url }, documents, share: known.share, isQuestionFirst },
    ];
  });
}

/** `Ada Lind tunnels`: a speaker or outlet, and a topic or title that has the rest. */
function knownTogether(index: LoadedIndex, terms: readonly Term[]): Found[] {
  const named = new Set(terms.flatMap(({ bearers }) => bearers));
  return [...named].flatMap((who) => {
    const rest = terms.filter(({ bearers }) => !bearers.includes(who));
    if (who.kind === 'topic' || rest.length === 0) return [];
    return [...index.bearers.values()].flatMap((what): Found[] => {
      const known = what.kind === 'topic' || what.kind === 'section' ? knownBy(index, what, rest) : null;
      const documents = known ? what.documents.filter((each) => who.documents.includes(each)) : [];
      if (!known || documents.length === 0) return [];
      const url = what.kind === 'topic' ? searchPath(`${who.kind}:${who.id} topic:${what.id}`) : what.url;
      const byName = {
        kind: what.kind,
        id: what.id,
        name: `${who.name}: ${what.name}`,
        met: known.met,
        url,
      };
      return [{ byName, documents, share: known.share, isQuestionFirst: false }];
    });
  });
}

/** The line of a bearer's words that has every term and little else, or null. */
function knownBy(
  index: LoadedIndex,
  { lines }: Bearer,
  terms: readonly Term[],
): { met: string; share: number } | null {
  const asked = terms.reduce((sum, { form }) => sum + form.split(' ').length, 0);
  const having = lines
    .filter((line) => terms.every((term) => isIn(index, line, term)))
    .map(({ text, forms }) => {
      const telling = forms.filter((form) => !isSmall(index, form)).length || 1;
      return { met: text, share: Math.min(1, asked / telling) };
    });
  return having.sort((a, b) => b.share - a.share)[0] ?? null;
}

function isIn(index: LoadedIndex, line: Bearer['lines'][number], { form, typed }: Term): boolean {
  if (form.split(' ').every((word) => line.forms.includes(word))) return true;
  return index.languages.some(({ stemsOf }) =>
    stemsOf(typed.toLowerCase(), form).some((stem) => line.stems.has(stem)),
  );
}
