import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { BriefingFiles } from './section-files.ts';

const slugForm = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/u;

/** Says what is wrong with a slug; null where it is sound. */
export function faultOfSlug(slug: string): string | null {
  if (slug.length > 80) return `Unexpected slug of ${slug.length} signs, expected at most 80`;
  return slugForm.test(slug)
    ? null
    : `Unexpected slug \`${slug.replace(/[^\x20-\x7e]/gu, '?')}\`, expected a date and words in small letters such as \`2031-05-12-harbour-bridge\``;
}

/**
 * Writes the files of a briefing, all or none: into a folder beside its place first, which then takes its place.
 *
 * @param root folder that holds `content/`
 * @param isForced true to put them in place of a briefing that is there
 * @throws {Error} for a slug that is no name, a briefing that is there already, or a folder that is a link
 */
export function writeBriefing(root: string, slug: string, files: BriefingFiles, isForced = false): string {
  const fault = faultOfSlug(slug);
  if (fault !== null) throw new Error(fault);
  const folder = briefingsFolder(root);
  const target = join(folder, slug);
  const old = lstatSync(target, { throwIfNoEntry: false });
  if (old && !isForced)
    throw new Error(
      `Unexpected folder \`content/briefings/${slug}\`, which is there already, expected a new one`,
    );
  if (old && !old.isDirectory())
    throw new Error(`Unexpected file or link \`content/briefings/${slug}\`, expected a folder`);
  const fresh = mkdtempSync(join(folder, `.${slug}-`));
  try {
    for (const [name, text] of files) writeFileSync(join(fresh, name), text, { flag: 'wx' });
    if (old) replaceFolder(folder, slug, fresh);
    else renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return `content/briefings/${slug}`;
}

/**
 * Changes files of a briefing that is there, all or none: in a copy of its folder, which then takes its place.
 *
 * @param root folder that holds `content/`
 * @param changes the new text of each file, by name; null where it goes
 * @throws {Error} where there is no such folder
 */
export function changeBriefing(
  root: string,
  slug: string,
  changes: ReadonlyMap<string, string | null>,
): void {
  const folder = briefingsFolder(root);
  if (!readdirSync(folder).includes(slug) || !lstatSync(join(folder, slug)).isDirectory())
    throw new Error(
      `Unexpected briefing \`${slug.replace(/[^\x20-\x7e]/gu, '?')}\`, expected a folder of content/briefings`,
    );
  const names = [...changes.keys()];
  const strange = names.find((name) => name !== basename(name) || name.startsWith('.'));
  if (strange !== undefined)
    throw new Error(`Unexpected name \`${strange}\`, expected a file of the briefing`);
  const fresh = mkdtempSync(join(folder, `.${slug}-`));
  try {
    cpSync(join(folder, slug), fresh, { recursive: true, verbatimSymlinks: true });
    for (const name of names) rmSync(join(fresh, name), { force: true });
    for (const [name, text] of changes)
      if (text !== null) writeFileSync(join(fresh, name), text, { flag: 'wx' });
    replaceFolder(folder, slug, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** `content/briefings`, made where it is missing; never a link that leads elsewhere. */
function briefingsFolder(root: string): string {
  const real = realpathSync(root);
  for (const path of ['content', join('content', 'briefings')]) {
    const full = join(real, path);
    if (lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Error(`Unexpected link \`${path.replaceAll(sep, '/')}\`, expected a folder`);
    if (!existsSync(full)) mkdirSync(full);
  }
  return join(real, 'content', 'briefings');
}

function replaceFolder(folder: string, slug: string, fresh: string): void {
  const aside = mkdtempSync(join(folder, `.${slug}-before-`));
  const target = join(folder, slug);
  renameSync(target, join(aside, slug));
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(join(aside, slug), target);
    throw error;
  } finally {
    if (existsSync(target)) rmSync(aside, { recursive: true, force: true });
  }
}
