import { writeFileSync } from 'node:fs';
import { fieldTable } from '../model/field-table.ts';

/** Writes the table of fields from the sentences of the schemas. */
const head = `# The fields of content files

Made by \`npm run fix\` from the schemas in \`lib/model/\`; not to be edited by hand. Error messages say the same sentences.

`;
writeFileSync('docs/fields.md', `${head}${fieldTable()}\n`);
