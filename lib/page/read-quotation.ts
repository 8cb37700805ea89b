import type { Quotation, QuotedPart } from '../cite/quotation.ts';
import { briefingPath, sectionPath, withQuote } from '../model/address.ts';
import { makeQuoteLink, wholeWords } from '../quote-link/make-link.ts';
import type { QuotedWords } from '../quote-link/quoted-words.ts';
import { textDirective } from '../quote-link/text-directive.ts';
import { quotedText } from '../quote-link/quoted-text.ts';
import { passagesOnPage, type PassageElement } from './passages.ts';
import type { Quoted } from './quote-target.ts';
import { offsetIn } from './text-range.ts';
import { isTranslated } from './translated.ts';

interface Wish {
  areNotesWanted: boolean;
  /** On the other page that has the passage: the whole transcript, or its section alone. */
  isElsewhere: boolean;
}

/** Reads from the page what a quote must say; null where no word of a passage is meant. */
export function quotationOf(quoted: Quoted, wish: Wish): Quotation | null {
  const passages = passagesOnPage();
  const words = quoted instanceof Range ? wordsIn(quoted, passages) : wholePassage(quoted, passages);
  if (!words) return null;
  const chosen = passages.slice(indexOf(passages, words.first), indexOf(passages, words.last) + 1);
  const [first, ...others] = partsOf(chosen, words, wish.areNotesWanted);
  if (!first) return null;
  const text = (selector: string): string => document.querySelector(selector)?.textContent.trim() ?? '';
  return {
    parts: [first, ...others],
    event: text('.event-title'),
    date: document.querySelector('.event time')?.getAttribute('datetime') ?? '',
    place: placeOf(chosen),
    url: addressOf(quoted, words, passages, wish.isElsewhere),
    rendering: renderingOf(chosen),
  };
}

/** Whose wording it is; words that the browser has translated are nobody's. */
function renderingOf(chosen: readonly PassageElement[]): string {
  const rendering = document.querySelector<HTMLElement>('[data-rendering]')?.dataset.rendering ?? '';
  const areOthers = chosen.some(({ element }) => isTranslated(element));
  return areOthers ? `Translated by a browser; not the words as published. ${rendering}` : rendering;
}

/** The ids of the first and the last passage that are quoted; null where no word of a passage is meant. */
export function quotedPassages(quoted: Quoted): { first: string; last: string } | null {
  const passages = passagesOnPage();
  return quoted instanceof Range ? wordsIn(quoted, passages) : wholePassage(quoted, passages);
}

function wholePassage(passage: HTMLElement, passages: readonly PassageElement[]): QuotedWords | null {
  const own = passages.find(({ element }) => passage.contains(element));
  return own ? { first: own.id, from: 0, last: own.id, to: own.text.length } : null;
}

function wordsIn(range: Range, passages: readonly PassageElement[]): QuotedWords | null {
  const inside = passages.filter(({ element }) => range.intersectsNode(element));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const from = offsetIn(first.element, range.startContainer, range.startOffset);
  const to = offsetIn(last.element, range.endContainer, range.endOffset);
  return wholeWords({ first: first.id, from, last: last.id, to }, passages);
}

/** Speaker by speaker; passages that one of them said on end are one part. */
function partsOf(
  chosen: readonly PassageElement[],
  words: QuotedWords,
  areNotesWanted: boolean,
): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let last: Element | null = null;
  for (const { element, id, text } of chosen) {
    const from = id === words.first ? words.from : 0;
    const to = id === words.last ? words.to : text.length;
    const turn = element.closest('.turn');
    const notes = areNotesWanted ? notesOn(element, from, to) : [];
    const piece = quotedText(text, from, to, element.lang || undefined);
    if (piece === '') continue;
    const part = parts.at(-1);
    if (part && turn === last) {
      part.words += `\n\n${piece}`;
      part.notes.push(...notes);
    } else parts.push({ words: piece, ...speakerOf(turn), language: element.lang || undefined, notes });
    last = turn;
  }
  return parts;
}

function speakerOf(turn: Element | null): Pick<QuotedPart, 'speaker' | 'cited' | 'role'> {
  const published = document.querySelector('.eyebrow span')?.textContent.trim() ?? '';
  return {
    speaker: turn instanceof HTMLElement ? (turn.dataset.speaker ?? published) : published,
    cited: turn instanceof HTMLElement ? turn.dataset.cited : undefined,
    role: turn?.querySelector('.role')?.textContent.trim() ?? '',
  };
}

/** Notes of editors on these words; what a term means is no part of a quote. */
function notesOn(element: HTMLElement, from: number, to: number): string[] {
  const ids = Array.from(element.querySelectorAll<HTMLElement>('a.noted'), (mark) => {
    const start = offsetIn(element, mark, 0);
    const isQuoted = start < to && start + mark.textContent.length > from;
    return isQuoted ? (mark.getAttribute('href') ?? mark.dataset.href ?? '').slice(1) : '';
  });
  return [...new Set(ids.filter(Boolean))].flatMap((id) => {
    const note = document.getElementById(id);
    const isTerm = note?.closest('.note-glossary');
    return note && !isTerm ? [note.querySelector('p')?.textContent ?? ''] : [];
  });
}

/** `Question 3, paragraph 4`, `Question 3, paragraphs 4 to 6`, `Opening, paragraph 2, to question 1, paragraph 1`. */
function placeOf(chosen: readonly PassageElement[]): string {
  const names = [chosen[0], chosen.at(-1)].map(
    (passage) =>
      passage?.element.parentElement?.querySelector('.passage-number')?.getAttribute('aria-label') ?? '',
  );
  const [first = '', last = ''] = names;
  if (first === last) return first;
  const [section, start] = first.split(', paragraph ');
  const [lastSection = '', end] = last.split(', paragraph ');
  return section === lastSection
    ? `${section}, paragraphs ${start} to ${end}`
    : `${first}, to ${lastSection.charAt(0).toLowerCase()}${lastSection.slice(1)}, paragraph ${end}`;
}

function addressOf(
  quoted: Quoted,
  words: QuotedWords,
  passages: readonly PassageElement[],
  isElsewhere: boolean,
): string {
  const path = isElsewhere ? otherPath(words.first) : location.pathname;
  if (!(quoted instanceof Range)) return `${location.origin}${path}#${words.first}`;
  const link = makeQuoteLink(words, passages);
  return location.origin + withQuote(path, link, textDirective(link, words, passages));
}

/** The section's own page from the whole transcript, and the whole transcript from a section's page. */
function otherPath(passage: string): string {
  const [, briefing = '', section] = /\/briefings\/([^/]+)\/(?:([^/]+)\/)?/.exec(location.pathname) ?? [];
  return section ? briefingPath(briefing) : sectionPath(briefing, passage.replace(/-p\d+$/, ''));
}

function indexOf(passages: readonly PassageElement[], id: string): number {
  return passages.findIndex((passage) => passage.id === id);
}
