import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseMarkdown } from './parse.ts';

it('separates front matter and body', () => {
  const { yaml, body, tree } = parseMarkdown(new VFile('---\nkind: closing\n---\n\nHello *all*.\n'));
  expect(yaml).toBe('kind: closing');
  expect(body).toBe('Hello *all*.');
  expect(tree.children.map((block) => block.type)).toEqual(['paragraph']);
  expect(tree.children[0]?.position?.start).toMatchObject({ line: 5, column: 1 });
});

it('tells empty front matter from none', () => {
  expect(parseMarkdown(new VFile('---\n---\n')).yaml).toBe('');
  expect(parseMarkdown(new VFile('Hello.')).yaml).toBe(null);
  expect(parseMarkdown(new VFile('')).yaml).toBe(null);
});
