import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSettings, jsonSchemas } from '../model/json-schemas.ts';

/** Writes the schemas of content files for editors' programs. */
for (const { path, text } of jsonSchemas()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
writeFileSync('.vscode/settings.json', editorSettings());
writeFileSync(
  '.vscode/extensions.json',
  `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
);
