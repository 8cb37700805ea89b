import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSettings, jsonSchemas, schemasFolder } from './json-schemas.ts';

it.each([...jsonSchemas()])('the schema of %s for editors’ programs is up to date', (file, schema) => {
  expect(readFileSync(`${schemasFolder}/${file.replace('.yaml', '.json')}`, 'utf8')).toBe(schema);
});

it('editors’ programs are told which schema is for which file', () => {
  expect(readFileSync('.vscode/settings.json', 'utf8')).toBe(editorSettings());
});

it('a schema says of each field what it is, and takes no other', () => {
  const { items } = JSON.parse(jsonSchemas().get('people.yaml') ?? '{}') as {
    items: { properties: Record<string, { description: string }>; additionalProperties: boolean };
  };
  expect(items.additionalProperties).toBe(false);
  expect(items.properties.name?.description).toBe('the name as it stands in headings of section files');
});
