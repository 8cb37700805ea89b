import { Command } from 'commander';
import { checkContent } from '../content/check.ts';
import { contentRoot } from '../content/content-root.ts';
import { readContentFiles, type BriefingFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import { acceptDraft } from '../desk/accept-draft.ts';
import { keptPassages } from '../desk/kept-passages.ts';
import { makeDraft } from '../desk/make-draft.ts';
import { readDraft } from '../desk/read-draft.ts';
import { writeDraft } from '../desk/write-draft.ts';
import { changeBriefing } from '../importer/briefing-folder.ts';
import { draftName } from '../model/draft-schema.ts';
import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { report } from '../problems/report.ts';
import { suggest } from '../text/closest.ts';
import { plural } from '../text/amount.ts';
import { languageCode } from '../text/language/language.ts';
import { loadLanguages } from '../text/language/load-languages.ts';

interface Options {
  accept?: boolean;
  dryRun?: boolean;
  force?: boolean;
}

/** `briefing suggest BRIEFING`: a draft for an editor, or what was accepted of it; exit 0 done, 2 refused or usage. */
export const suggestCommand = new Command('suggest')
  .description(`propose topics, claims and figures in ${draftName}, which is never published`)
  .argument('<briefing>', 'the name of its folder')
  .option('--accept', 'move the entries that say `accept: yes` to the files that they are meant for')
  .option('--dry-run', 'print what would be written and write nothing')
  .option('--force', 'make a draft that is there anew')
  .action(async (id: string, options: Options, command: Command) => {
    const root = contentRoot();
    const contentFiles = readContentFiles(root);
    const { content } = parseContent(contentFiles);
    if (!content) command.error('error: the content can’t be read; `npx briefing check` says why');
    const ids = content.briefings.map((briefing) => briefing.id);
    const briefing = content.briefings.find((candidate) => candidate.id === id);
    const files = contentFiles.briefings.find((candidate) => candidate.id === id);
    if (!briefing || !files)
      command.error(
        `error: Unexpected briefing \`${id}\`, expected a folder of content/briefings${suggest(id, ids)}`,
      );
    try {
      if (options.accept) accept(root, briefing, files, options);
      else await propose(root, content, briefing, files, options);
    } catch (error) {
      command.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    }
  });

async function propose(
  root: string,
  content: ParsedContent,
  briefing: ParsedBriefing,
  { draft: old }: BriefingFiles,
  { dryRun, force }: Options,
): Promise<void> {
  if (old && !force && !dryRun)
    throw new Error(
      `Unexpected ${draftName}, which is there already; --accept takes over what is accepted in it, --force makes it anew`,
    );
  const tag = briefing.fields.value.language ?? 'en';
  const language = (await loadLanguages([tag])).get(languageCode(tag)) ?? (await loadLanguages([])).get('en');
  if (!language) throw new Error('Missing English, expected it always');
  const draft = makeDraft(content, briefing, language);
  const passages = new Map(keptPassages(briefing).map((passage) => [passage.id, passage]));
  const text = writeDraft(draft, (passage) =>
    (passages.get(passage)?.words ?? []).map((word) => word.text).join(' '),
  );
  const counts = `${plural(draft.topics.length, 'passage')} with topics, ${plural(draft.claims.length, 'claim')}, ${plural(draft.figures.length, 'figure')}`;
  if (dryRun) console.log(text);
  else if (draft.topics.length + draft.claims.length + draft.figures.length === 0)
    console.log('Nothing to propose.');
  else {
    changeBriefing(root, briefing.id, new Map([[draftName, text]]));
    console.log(`Proposed ${counts} in content/briefings/${briefing.id}/${draftName}.
Say \`accept: yes\` where one is right, then: npx briefing suggest ${briefing.id} --accept`);
  }
}

function accept(
  root: string,
  briefing: ParsedBriefing,
  { draft: file }: BriefingFiles,
  { dryRun }: Options,
): void {
  if (!file)
    throw new Error(`Missing ${draftName}, expected what \`npx briefing suggest ${briefing.id}\` writes`);
  const draft = readDraft(file);
  const { files, accepted, waiting } = acceptDraft(briefing, draft, String(file.value));
  const changed = [...files].map(([name, text]) => `  ${name}${text === null ? ' (goes)' : ''}`);
  console.log([`${accepted} accepted, ${waiting} waiting.`, ...changed].join('\n'));
  if (dryRun || files.size === 0) return;
  changeBriefing(root, briefing.id, files);
  const problems = checkContent(root).problems.filter((problem) =>
    problem.file.startsWith(`content/briefings/${briefing.id}/`),
  );
  console.log(`\n${report(problems)}`);
}
