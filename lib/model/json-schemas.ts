import { z } from 'zod';
import { contentFileKinds } from './content-files.ts';

/** A JSON Schema (draft 2020-12) of content files, for editors' programs. */
export interface JsonSchemaFile {
  /** Where it stands, from the root of the project. */
  path: string;
  /** The content files that it is about, as a pattern from the root of the project. */
  about: string;
  text: string;
}

/** Where the schemas of YAML files stand, from the root of the project. */
export const schemaFolder = '.vscode/schemas';

/** The schemas of all YAML files of the content: what an editor writes, before defaults are filled in. */
export function jsonSchemas(): JsonSchemaFile[] {
  return contentFileKinds.flatMap(({ schema, yaml }) => {
    if (yaml === undefined) return [];
    const name = yaml.split('/').at(-1)?.replace('.yaml', '.json') ?? '';
    const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
    return [{ path: `${schemaFolder}/${name}`, about: `content/${yaml}`, text }];
  });
}

/** Settings that have VS Code check each file of the content while it is written (extension `redhat.vscode-yaml`). */
export function editorSettings(): string {
  const schemas = Object.fromEntries(jsonSchemas().map(({ path, about }) => [`./${path}`, about]));
  return `${JSON.stringify({ 'yaml.schemas': schemas }, null, 2)}\n`;
}
