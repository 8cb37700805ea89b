import { readFileSync, writeFileSync } from 'node:fs';
import { fieldTable } from '../model/field-table.ts';

/** Writes the table of fields into the README, between its two marks, from the sentences of the schemas. */
const readme = readFileSync('README.md', 'utf8');
const marked = /(<!-- fields -->\n)[^]*?(\n<!-- end of fields -->)/;
writeFileSync(
  'README.md',
  readme.replace(marked, (_, start: string, end: string) => start + fieldTable() + end),
);
