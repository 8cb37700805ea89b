import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSettings, jsonSchemas, schemasFolder } from '../model/json-schemas.ts';

/** Writes the schemas of content files for editors' programs. */
mkdirSync(schemasFolder, { recursive: true });
for (const [file, schema] of jsonSchemas())
  writeFileSync(`${schemasFolder}/${file.replace('.yaml', '.json')}`, schema);
writeFileSync('.vscode/settings.json', editorSettings());
writeFileSync(
  '.vscode/extensions.json',
  `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
);
