import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { acts, type Act } from '../model/briefing.ts';
import type { ParsedTurn } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { closest } from '../text/closest.ts';
import { placeOf, readParagraph } from './paragraphs.ts';

/**
 * Reads the turns of a section file: each begins with a heading `## Act: Name`, and the paragraphs below it
 * are its passages. Anything else is noted as a problem.
 */
export function readTurns(file: VFile, blocks: readonly RootContent[]): ParsedTurn[] {
  const turns: ParsedTurn[] = [];
  let current: ParsedTurn | null = null;
  let isHeadingBroken = false;
  const refused = new Set<ParsedTurn>();

  for (const block of blocks) {
    if (block.type === 'heading') {
      current = readHeading(file, block);
      isHeadingBroken = current === null;
      if (current) turns.push(current);
      continue;
    }
    const paragraph = readParagraph(file, block);
    if (!paragraph && current) refused.add(current);
    if (!paragraph || isHeadingBroken) continue;
    if (current) current.paragraphs.push(paragraph);
    else
      complain(
        file,
        'turn-heading',
        'Unexpected words before the first heading, expected a heading such as `## Question: Harbour Gazette`',
        placeOf(block),
      );
  }

  for (const turn of turns)
    if (turn.paragraphs.length === 0 && !refused.has(turn))
      complain(
        file,
        'heading-has-text',
        `Unexpected heading \`${headingOf(turn)}\` with no text, expected the words of the turn below it`,
        turn.place,
      );
  return turns;
}

function readHeading(file: VFile, heading: Heading): ParsedTurn | null {
  const text = toString(heading);
  const [, word = '', name = ''] = /^([^:]+)(?::\s*(.+))?$/u.exec(text.trim()) ?? [];
  // Who asks may be unknown.
  const isNamed = name !== '' || word.trim().toLowerCase() === 'question';
  if (heading.depth !== 2 || !isNamed) {
    complain(
      file,
      'turn-heading',
      `Unexpected heading \`${'#'.repeat(heading.depth)} ${text}\`, expected an act and a name such as \`## Answer: Ada Lind\``,
      placeOf(heading),
    );
    return null;
  }
  const act = word.trim().toLowerCase();
  if (!isAct(act)) {
    complain(
      file,
      'turn-heading',
      `Unexpected act \`${word.trim()}\`, expected one of ${closest(act, acts, acts.length)
        .map((known) => `\`${capital(known)}\``)
        .join(', ')}`,
      placeOf(heading),
    );
    return null;
  }
  return { act, name: name.trim(), place: placeOf(heading), paragraphs: [] };
}

function isAct(word: string): word is Act {
  return (acts as readonly string[]).includes(word);
}

function headingOf(turn: ParsedTurn): string {
  return `## ${capital(turn.act)}${turn.name && `: ${turn.name}`}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
