import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRules, type SourceFile } from './import-rules.ts';

function filesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

describe('the project', () => {
  const files = ['app', 'components', 'lib', 'e2e'].flatMap(filesBelow);

  it('is looked at whole', () => {
    const paths = files.map((file) => file.path);
    expect(paths).toContain('app/layout.tsx');
    expect(paths).toContain('components/prose.tsx');
    expect(paths).toContain('lib/model/briefing.ts');
    expect(paths).toContain('e2e/find-browser.ts');
  });

  it('keeps the import rules', () => {
    expect(brokenRules(files)).toEqual([]);
  });
});

/** What the rules say of invented files, given as path and text. */
function rulesOn(files: Record<string, string>): string[] {
  return brokenRules(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe('arrows', () => {
  it('go down', () => {
    expect(
      rulesOn({
        'app/page.tsx':
          "import { Bridge } from '../components/bridge.tsx';\nimport '../lib/content/library.ts';",
        'components/bridge.tsx':
          "import { Find } from './islands/find.tsx';\nimport type { A } from '../lib/model/a.ts';",
        'components/islands/find.tsx': "'use client';\nimport '../../lib/search/query.ts';",
        'lib/content/library.ts': "import '../rules/index.ts';\nimport 'node:fs';",
        'lib/rules/index.ts': "import '../text/fold.ts';",
      }),
    ).toEqual([]);
  });

  it.each([
    ['lib/model/a.ts', '../text/b.ts', 'lib/text/b.ts'],
    ['lib/text/a.ts', '../markdown/b.ts', 'lib/markdown/b.ts'],
    ['lib/problems/a.ts', '../text/b.ts', 'lib/text/b.ts'],
    ['lib/rules/a.ts', '../content/b.ts', 'lib/content/b.ts'],
    ['lib/markdown/a.ts', '../rules/b.ts', 'lib/rules/b.ts'],
    ['lib/export/a.ts', '../content/b.ts', 'lib/content/b.ts'],
    ['lib/content/a.ts', '../cli/b.ts', 'lib/cli/b.ts'],
    ['lib/page/a.ts', '../content/b.ts', 'lib/content/b.ts'],
    ['lib/publish/a.ts', '../rules/b.ts', 'lib/rules/b.ts'],
    ['lib/cli/a.ts', '../../components/b.tsx', 'components/b.tsx'],
    ['components/a.tsx', '../lib/content/b.ts', 'lib/content/b.ts'],
    ['components/a.tsx', '../lib/rules/b.ts', 'lib/rules/b.ts'],
    ['components/a.tsx', '../app/b.tsx', 'app/b.tsx'],
    ['app/a.tsx', '../lib/rules/b.ts', 'lib/rules/b.ts'],
    ['app/a.tsx', '../lib/publish/b.ts', 'lib/publish/b.ts'],
    ['app/a.tsx', '../lib/markdown/b.ts', 'lib/markdown/b.ts'],
    ['e2e/a.ts', '../lib/model/b.ts', 'lib/model/b.ts'],
    ['e2e/a.spec.ts', '../lib/model/b.ts', 'lib/model/b.ts'],
    ['e2e/bench/a.ts', '../../lib/model/b.ts', 'lib/model/b.ts'],
  ])('from %s to %s', (path, specifier, target) => {
    expect(rulesOn({ [path]: `import { b } from '${specifier}';` })).toEqual([`${path} imports ${target}`]);
  });

  it.each([
    ["import type { B } from '../content/b.ts';"],
    ["export { b } from '../content/b.ts';"],
    ["export * from '../content/b.ts';"],
    ["const b = await import('../content/b.ts');"],
  ])('are seen in %s', (text) => {
    expect(rulesOn({ 'lib/text/a.ts': text })).toEqual(['lib/text/a.ts imports lib/content/b.ts']);
  });

  it('are not seen in comments and strings', () => {
    expect(
      rulesOn({ 'lib/text/a.ts': "// import '../content/b.ts'\nconst a = \"import '../content/b.ts'\";" }),
    ).toEqual([]);
  });

  it('may go anywhere from a test', () => {
    expect(rulesOn({ 'lib/text/a.test.ts': "import '../content/b.ts';" })).toEqual([]);
  });

  it('are ruled for every part of the project', () => {
    expect(rulesOn({ 'lib/attic/a.ts': '' })).toEqual([
      'lib/attic/a.ts is in no part that the import rules know',
    ]);
  });
});

describe('packages', () => {
  it.each([
    ['lib/content/a.ts', 'next/navigation'],
    ['lib/publish/a.ts', 'react'],
    ['lib/text/a.ts', 'node:fs'],
    ['lib/search/a.ts', 'node:path'],
    ['lib/page/a.ts', 'node:path'],
    ['components/a.tsx', 'node:fs'],
  ])('%s does not import %s', (path, name) => {
    expect(rulesOn({ [path]: `import '${name}';` })).toEqual([`${path} imports ${name}`]);
  });

  it('with similar names are free', () => {
    expect(rulesOn({ 'lib/content/a.ts': "import 'next-of-kin';\nimport 'node:fs';" })).toEqual([]);
  });
});

describe('circles', () => {
  it('of two files', () => {
    expect(
      rulesOn({ 'lib/text/a.ts': "import './b.ts';", 'lib/text/b.ts': "import type { A } from './a.ts';" }),
    ).toEqual(['lib/text/a.ts → lib/text/b.ts → lib/text/a.ts is a circle']);
  });

  it('of three files, with a way in', () => {
    expect(
      rulesOn({
        'lib/text/a.ts': "import './b.ts';",
        'lib/text/b.ts': "import './c.ts';",
        'lib/text/c.ts': "import './d.ts';",
        'lib/text/d.ts': "import './b.ts';",
      }),
    ).toEqual(['lib/text/b.ts → lib/text/c.ts → lib/text/d.ts → lib/text/b.ts is a circle']);
  });

  it('are not two ways to one file', () => {
    expect(
      rulesOn({
        'lib/text/a.ts': "import './b.ts';\nimport './c.ts';",
        'lib/text/b.ts': "import './c.ts';",
        'lib/text/c.ts': '',
      }),
    ).toEqual([]);
  });
});

describe('client components', () => {
  it('are islands', () => {
    expect(rulesOn({ 'components/a.tsx': "'use client';" })).toEqual([
      "components/a.tsx says 'use client' outside components/islands",
    ]);
    expect(rulesOn({ 'components/a.tsx': '// A note.\n"use client";' })).toHaveLength(1);
  });

  it('are all islands', () => {
    expect(rulesOn({ 'components/islands/a.tsx': '' })).toEqual([
      "components/islands/a.tsx does not say 'use client'",
    ]);
  });
});

describe('files', () => {
  it.each(['utils.ts', 'helpers.ts', 'common/a.ts', 'misc.ts', 'types.ts', 'constants.test.ts'])(
    'are not called %s',
    (name) => {
      expect(rulesOn({ [`lib/text/${name}`]: '' })).toEqual([
        `lib/text/${name} has a name that says nothing`,
      ]);
    },
  );

  it('are short', () => {
    expect(rulesOn({ 'lib/text/a.ts': '\n'.repeat(250) })).toEqual([]);
    expect(rulesOn({ 'lib/text/a.ts': '\n'.repeat(251) })).toEqual([
      'lib/text/a.ts has 251 lines, more than 250',
    ]);
  });

  it('of routes are shorter', () => {
    expect(rulesOn({ 'app/page.tsx': '\n'.repeat(81) })).toEqual(['app/page.tsx has 81 lines, more than 80']);
  });
});
