import { z } from 'zod';
import { contentFileKinds } from './content-files.ts';

/** Where an editor's program finds the schemas, from the root of the project. */
export const schemasFolder = '.vscode/schemas';

/** The schema of every YAML file of the content as JSON Schema (draft 2020-12), by the name of the file: `people.yaml`. */
export function jsonSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const { name, schema } of contentFileKinds) {
    const [, file] = /^`(.*\.yaml)`$/.exec(name) ?? [];
    // What an editor writes, before defaults are filled in.
    if (file) schemas.set(file, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`);
  }
  return schemas;
}

/** Settings that have VS Code check each file of the content while it is written (extension `redhat.vscode-yaml`). */
export function editorSettings(): string {
  const places: Readonly<Record<string, string>> = {
    claims: 'briefings/*/',
    annotations: 'briefings/*/',
    figures: 'briefings/*/',
  };
  const schemas = [...jsonSchemas().keys()].map((file) => {
    const folder = places[file.replace('.yaml', '')] ?? '';
    return [`./${schemasFolder}/${file.replace('.yaml', '.json')}`, `content/${folder}${file}`];
  });
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(schemas) as Record<string, string> }, null, 2)}\n`;
}
