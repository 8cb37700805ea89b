import { emptyLock, parseLock, type Lock } from '../addresses/lock.ts';
import type { SectionKind } from '../model/briefing.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { sectionIds } from '../rules/section-ids.ts';

/** Numbers that nothing has, and nothing ever had: ids are minted once. */
export interface NextNumbers {
  /** The next unused number of a passage in a section, such as `p5`; each call takes one. */
  passage: (section: string) => string;
  /** The next unused number of an exchange, such as `q11`; each call takes one. */
  section: () => string;
}

/** The numbers that come next in a briefing, by what stands in it and what its lock has ever had. */
export function nextNumbers({ sections, lock }: ParsedBriefing): NextNumbers {
  const locked = Object.keys(readLock(lock).addresses);
  const ids = [...sectionIds(sections)];
  const taken = ids.flatMap(([section, id]) =>
    Object.keys(section.fields.value.passages).map((key) => `${id}-${key}`),
  );
  const most = (form: RegExp, names: readonly string[]): number =>
    Math.max(0, ...names.map((name) => Number(form.exec(name)?.[1] ?? 0)));
  const passages = new Map<string, number>();
  let last = most(/^q(\d+)(?:-|$)/u, [...locked, ...ids.map(([, id]) => id)]);
  return {
    passage: (section) => {
      const form = new RegExp(`^${section}-p(\\d+)$`, 'u');
      const next = (passages.get(section) ?? most(form, [...locked, ...taken])) + 1;
      passages.set(section, next);
      return `p${next}`;
    },
    section: () => `q${(last += 1)}`,
  };
}

function readLock(lock: ParsedBriefing['lock']): Lock {
  return lock && /\S/u.test(String(lock.value)) ? parseLock(String(lock.value)) : emptyLock;
}

/**
 * The numbers of section files: an exchange that is put in takes the next number, and those behind it move on; as it says
 * its id, theirs stay.
 *
 * @param sections what each is, and the number that it has; null where it is new
 */
export function numberFiles(sections: readonly { kind: SectionKind; order: number | null }[]): number[] {
  let moved = 0;
  let last = -1;
  return sections.map(({ kind, order }) => {
    if (order === null && kind === 'exchange') moved += 1;
    last = order === null ? Math.max(last + 1, kind === 'opening' ? 0 : 1) : order + moved;
    return last;
  });
}
