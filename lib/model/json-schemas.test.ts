import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorSettings, jsonSchemas } from './json-schemas.ts';

it.each(jsonSchemas())('the schema $path for editors’ programs is up to date', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('editors’ programs are told which schema is for which file', () => {
  expect(readFileSync('.vscode/settings.json', 'utf8')).toBe(editorSettings());
});

it('a schema says of each field what it is, and takes no other', () => {
  const text = jsonSchemas().find(({ about }) => about === 'content/people.yaml')?.text ?? '{}';
  const { items } = JSON.parse(text) as {
    items: { properties: Record<string, { description: string }>; additionalProperties: boolean };
  };
  expect(items.additionalProperties).toBe(false);
  expect(items.properties.name?.description).toBe('the name as it stands in headings of section files');
});
