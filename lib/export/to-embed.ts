import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { absoluteUrl, claimAnchor, claimPath, sectionPath, targetPath } from '../model/address.ts';
import type { Briefing, Passage, Section, Turn } from '../model/briefing.ts';
import type { Claim } from '../model/claims.ts';
import { actNames, passageName } from '../model/names.ts';
import { directoryIn } from '../model/parts-taken.ts';
import { attributionName, reasonNames, supportNames } from '../model/support.ts';
import { longDate } from '../text/dates.ts';
import { notesBelow } from './embed-notes.ts';
import type { Known } from './json-ld.ts';
import { languageCodes } from './language-codes.ts';
import { passagePieces } from './passage-pieces.ts';
import { writePlainPage } from './plain-page.ts';
import { sectionHeading } from './section-heading.ts';
import { voiceOf } from './voices.ts';

/** Bytes of a section’s words that an embed shows at most; it ends with a whole passage. */
const mostBytes = 8000;

/** What other sites may show of a briefing, by its id on the page. */
export interface Embed {
  id: string;
  /** What it is, in a line. */
  title: string;
  /** Where it is read in its context, from the root of the site. */
  path: string;
  body: (known: Known) => ElementContent[];
}

/** Everything of a briefing that can be embedded: each section, each passage, each claim. */
export function embedsOf(briefing: Briefing): Embed[] {
  return [
    ...briefing.sections.flatMap((section) => [
      embedOfSection(briefing, section),
      ...section.turns.flatMap((turn) =>
        turn.passages.map((passage) => embedOfPassage(briefing, section, turn, passage)),
      ),
    ]),
    ...briefing.claims.map((claim) => embedOfClaim(briefing, claim)),
  ];
}

/** One embed as an HTML page that runs no script and loads nothing. */
export function toEmbed(briefing: Briefing, embed: Embed, known: Known): string {
  const { title, date, hosts, rendering } = briefing;
  const url = absoluteUrl(known.site.url, embed.path);
  return writePlainPage({
    language: languageCodes(briefing).tag,
    title: `${embed.title}: ${title}`,
    canonical: url,
    body: [
      ...embed.body({ ...known, directory: directoryIn(briefing, known.directory) }),
      h('footer', [
        h('p', `${title}. ${[...hosts, longDate(date)].join(', ')}. ${embed.title}. ${rendering}.`),
        // Out of the frame, into the reader’s own window.
        h('p', [h('a', { href: url, target: '_top' }, `Read it in its context: ${known.site.name}`)]),
      ]),
    ],
  });
}

function embedOfPassage(briefing: Briefing, section: Section, turn: Turn, passage: Passage): Embed {
  return {
    id: passage.id,
    title: passageName(section, passage),
    path: targetPath(briefing.id, passage.id),
    body: (known) => [
      speakerOf(section, turn, known),
      quoteOf([wordsOf(passage)]),
      ...notesBelow(briefing, passage.id, known),
    ],
  };
}

function embedOfSection(briefing: Briefing, section: Section): Embed {
  return {
    id: section.id,
    title: sectionHeading(section),
    path: sectionPath(briefing.id, section.id),
    body: (known) => {
      const { shown, isCut } = beginningOf(section);
      return [
        ...shown.flatMap(({ turn, words }) => [speakerOf(section, turn, known), quoteOf(words)]),
        ...(isCut ? [h('p', '… It goes on: the whole is at the link.')] : []),
      ];
    },
  };
}

/** The turns of a section up to the passage with which they become too much. */
function beginningOf(section: Section): {
  shown: { turn: Turn; words: ElementContent[][] }[];
  isCut: boolean;
} {
  const shown: { turn: Turn; words: ElementContent[][] }[] = [];
  let length = 0;
  for (const turn of section.turns) {
    const words: ElementContent[][] = [];
    shown.push({ turn, words });
    for (const passage of turn.passages) {
      length += Buffer.byteLength(passage.text);
      if (length > mostBytes) return { shown: shown.filter((part) => part.words.length > 0), isCut: true };
      words.push(wordsOf(passage));
    }
  }
  return { shown, isCut: false };
}

function embedOfClaim(briefing: Briefing, claim: Claim): Embed {
  const { id, quote, attributedTo, support, reason, evidence } = claim;
  const { name, means } = supportNames[support];
  return {
    id: claimAnchor(id),
    title: `Claim ${id} of the summary`,
    path: claimPath(briefing.id, id),
    body: ({ site, directory }) => [
      h(
        'p',
        `${briefing.source.publisher} wrote, attributed to ${attributionName(attributedTo, directory)}:`,
      ),
      quoteOf([[{ type: 'text', value: quote.exact }]]),
      h('p', `${name}: ${reason === null ? means : reasonNames[reason]}.`),
      ...evidence.map(({ target, exact }) =>
        h('p', [
          `“${exact}” (`,
          h('a', { href: absoluteUrl(site.url, targetPath(briefing.id, target)), target: '_top' }, target),
          ')',
        ]),
      ),
    ],
  };
}

function speakerOf(section: Section, turn: Turn, { directory }: Known): Element {
  const { name, role } = voiceOf(section, turn, directory);
  return h('h3', [name, role, actNames[turn.act].toLowerCase()].filter(Boolean).join(', '));
}

function quoteOf(paragraphs: readonly ElementContent[][]): Element {
  return h(
    'blockquote',
    paragraphs.map((words) => h('p', words)),
  );
}

/** The words of a passage, its stage directions marked as what they are. */
function wordsOf(passage: Passage): ElementContent[] {
  return passagePieces(passage, []).map(({ text, kind }) =>
    kind === 'direction' ? h('em', text) : { type: 'text', value: text },
  );
}
