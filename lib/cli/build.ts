import { checkContent } from '../content/check.ts';
import { contentRoot } from '../content/content-root.ts';
import { report } from '../problems/report.ts';
import { buildSite } from '../publish/build-site.ts';

/** `npm run build`: checks the content, then builds the site into `out/`; exit 1 when either fails. */
const { problems } = checkContent(contentRoot());
if (problems.length > 0) console.log(report(problems));

if (problems.some(({ severity }) => severity === 'error')) {
  process.exitCode = 1;
} else {
  await buildSite(process.cwd()).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
