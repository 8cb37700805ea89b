import type { VFile } from 'vfile';
import type { SourceFields } from '../model/claim-schemas.ts';
import type { ParsedBriefing, ParsedContent, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { isRenumbered } from './lasting-section-id.ts';
import { targetsOf } from './targets.ts';

/** Words by which a note brings in what is not in this text. */
const outside = /\brepost|\breported\b|\bofficial (?:page|transcript|text)\b|https?:/iu;

/** A note says what it rests on, gives an address only where something was published, and links to what is here. */
export function sourcedNote(content: ParsedContent): void {
  content.briefings.filter((briefing) => !isRenumbered(briefing)).forEach(checkNotes);
}

function checkNotes(briefing: ParsedBriefing): void {
  const known = [...targetsOf(briefing).keys()];
  for (const list of [briefing.claims, briefing.annotations, briefing.figures]) {
    if (!list) continue;
    const fields = list.fields as {
      value: { note?: string | undefined; source?: SourceFields | undefined }[];
    };
    fields.value.forEach(({ note, source }, index) => {
      if (note === undefined) return;
      const at = (...path: string[]) => list.fields.at([index, ...path]);
      checkSource(list.file, note, source, at);
      for (const [, id = ''] of note.matchAll(/\]\(([^)]*)\)/gu))
        if (!known.includes(id)) {
          const message = `Unexpected link to \`${id}\`, expected the id of a passage${suggest(id, known)}`;
          complain(list.file, 'note-link', message, at('note'));
        }
    });
  }
}

function checkSource(
  file: VFile,
  note: string,
  source: SourceFields | undefined,
  at: (...path: string[]) => Place,
): void {
  const rule = 'sourced-note';
  if (!source && outside.test(note))
    complain(
      file,
      rule,
      'Missing `source` of a note that names an outside report, expected its strength',
      at('note'),
    );
  if (source?.strength === 'published' && !source.url)
    complain(
      file,
      rule,
      'Missing `url` of a published source, expected where it was published',
      at('source'),
    );
  if (source?.url && source.strength !== 'published')
    complain(
      file,
      rule,
      `Unexpected \`url\` with strength \`${source.strength}\`, expected none: only what was published has an address`,
      at('source', 'url'),
    );
}
