import { lastText, type Lock, parseLock } from '../addresses/lock.ts';
import type { ParsedBriefing, ParsedContent, ParsedSection } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';
import { sectionIds } from './section-ids.ts';

const rule = 'lasting-section-id';

/**
 * No section is renumbered: ids are each one's own, and a section keeps the one its words were published under. An
 * exchange put in between two others is told once, with the id it can have.
 */
export function lastingSectionId(content: ParsedContent): void {
  for (const briefing of content.briefings) {
    checkTwins(briefing);
    checkPublished(briefing);
  }
}

/** Is a briefing's numbering at fault, so that every address in it would be too? */
export function isRenumbered({ sections }: ParsedBriefing): boolean {
  return sections.some(({ file }) => hasFinding(file, rule));
}

function checkTwins({ sections }: ParsedBriefing): void {
  const first = new Map<string, ParsedSection>();
  for (const [section, id] of sectionIds(sections)) {
    const other = first.get(id);
    const { kind, id: written } = section.fields.value;
    if (written !== undefined && kind !== 'exchange') {
      const message = `Unexpected field \`id\` in a section of kind \`${kind}\`, expected it in exchanges only`;
      complain(section.file, rule, message, section.fields.at(['id']));
    } else if (other && kind === 'exchange' && section.order !== other.order) {
      const message = `Unexpected id \`${id}\`, expected one of its own: \`${other.file.basename}\` has it`;
      complain(section.file, rule, message, section.fields.at(['id']));
    } else first.set(id, section);
  }
}

function checkPublished(briefing: ParsedBriefing): void {
  const lock = readLock(briefing);
  if (!lock) return;
  const places = [...sectionIds(briefing.sections)].map(([section, id]) => ({
    section,
    id,
    published: publishedIdOf(section, lock),
  }));
  const moved = places.filter(({ id, published }) => published !== null && published !== id);
  const [first] = moved;
  if (!first) return;
  const locked = Object.keys(lock.addresses).map((id) => Number(/^q(\d+)-/.exec(id)?.[1] ?? 0));
  let next = Math.max(0, ...locked);
  const isTaken = (id: string): boolean =>
    Object.keys(lock.addresses).some((key) => key.startsWith(`${id}-`));
  const added = places.filter(({ id, published }) => published === null && isTaken(id));
  const [start] = added;
  const nameOf = ({ file }: ParsedSection): string => file.basename ?? '';
  const wayOut = (start ? added : moved).map(
    ({ section, published }) => `\`id: ${published ?? `q${(next += 1)}`}\` in \`${nameOf(section)}\``,
  );
  const told = start ?? first;
  const others = moved.length === 1 ? '' : `, and ${moved.length - 1} more sections have moved on`;
  complain(
    told.section.file,
    rule,
    `Unexpected number of \`${nameOf(first.section)}\`, now \`${first.id}\`, published as \`${first.published}\`${others}: nothing is renumbered; ${start ? 'give what was put in the next unused number' : 'keep the published number'}, ${wayOut.join(', ')}`,
    { line: 1, column: 1 },
  );
}

function readLock({ lock }: ParsedBriefing): Lock | null {
  try {
    return lock && parseLock(String(lock.value));
  } catch {
    return null; // `published-address` says so
  }
}

/** The section under whose id most of a section's words were published; null where most of them are new. */
function publishedIdOf(section: ParsedSection, lock: Lock): string | null {
  const letters = new Map<string | null, number>();
  const texts = section.turns.flatMap((turn) => turn.paragraphs.map(({ text }) => text));
  for (const text of texts) {
    const ids = Object.entries(lock.addresses).flatMap(([id, address]) =>
      /^(?:q\d+|opening|closing)-p\d+$/.test(id) && lastText(address) === text
        ? [id.replace(/-p\d+$/, '')]
        : [],
    );
    // Words that stand in several sections tell nothing.
    const id = new Set(ids).size === 1 ? (ids[0] ?? null) : null;
    letters.set(id, (letters.get(id) ?? 0) + text.length);
  }
  const whole = texts.join('').length;
  for (const [id, share] of letters) if (id !== null && share * 2 > whole) return id;
  return null;
}
