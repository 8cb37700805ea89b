import { filesAnchor } from '../../lib/model/address.ts';
import type { ListedFile } from '../../lib/model/listed-file.ts';

/** The same record as files to take away: what each is called, and what it is for. */
export function BriefingFiles({ files }: { files: readonly ListedFile[] }) {
  return (
    <section className="mt-half label-6 print:hidden" id={filesAnchor} aria-label="Files and formats">
      <ul className="max-w-160">
        {files.map(({ path, title, purpose }) => (
          <li key={path}>
            <a href={path}>{title}</a>, {purpose}
          </li>
        ))}
      </ul>
    </section>
  );
}
