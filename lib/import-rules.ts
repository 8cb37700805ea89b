import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A source file of the project: its path from the root, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const ground = ['lib/model', 'lib/problems', 'lib/text'];
const workshops = [
  'lib/addresses',
  'lib/anchor',
  'lib/markdown',
  'lib/search',
  'lib/quote-check',
  'lib/quote-link',
  'lib/figures',
];
const pure = [
  'lib/anchor',
  'lib/cite',
  'lib/figures',
  'lib/model',
  'lib/quote-check',
  'lib/quote-link',
  'lib/search',
  'lib/text',
];

/**
 * Who may import whom, besides themselves, by path; the longest path that fits a file counts. Arrows only go
 * down: `app` → `components` → `lib`, and in `lib` from the command line to the ground.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/problems': ['lib/model'],
  'lib/text': ['lib/model'],
  'lib/addresses': ground,
  'lib/anchor': ground,
  'lib/markdown': ground,
  'lib/search': [...ground, 'lib/anchor'],
  'lib/quote-check': [...ground, 'lib/anchor', 'lib/search'],
  'lib/quote-link': [...ground, 'lib/anchor/fold-quote.ts'],
  'lib/figures': [...ground, 'lib/quote-check', 'lib/quote-link', 'lib/search'],
  'lib/rules': [...ground, 'lib/addresses', 'lib/anchor'],
  'lib/content': [...ground, ...workshops, 'lib/rules'],
  'lib/importer': [...ground, ...workshops, 'lib/rules'],
  'lib/desk': [...ground, ...workshops, 'lib/content', 'lib/importer', 'lib/rules'],
  'lib/export': [...ground, ...workshops, 'lib/cite', 'lib/rules'],
  // What tests of exports stand on.
  'lib/export/small-exports.ts': ['lib/content', 'lib/export', 'lib/model'],
  'lib/cite': ['lib/model', 'lib/text'],
  'lib/page': ['lib/cite', 'lib/model', 'lib/quote-link', 'lib/search', 'lib/text'],
  'lib/vectors': [...ground, 'lib/search'],
  'lib/publish': [...ground, 'lib/content', 'lib/page', 'lib/search', 'lib/vectors'],
  'lib/cli': ['lib'],
  'lib/fast-check.ts': [],
  'lib/import-rules.ts': [],
  components: ['lib/markdown/to-hast.ts', ...pure],
  'components/islands': pure,
  // In development the framework starts the page script.
  'components/islands/start-page.tsx': ['lib/page'],
  app: [
    'components',
    'lib/content',
    'lib/desk/desk-state.ts',
    'lib/export',
    'lib/publish/picture-faces.ts',
    ...pure,
  ],
  e2e: [],
  // A benchmark measures the parts themselves, and the very server that readers get.
  'e2e/bench': [
    'e2e',
    'lib/content',
    'lib/desk',
    'lib/publish',
    'lib/quote-check',
    'lib/search',
    'lib/text',
    'lib/vectors',
  ],
  // The invented publications are checked, built and served as any site is.
  'e2e/publications': ['e2e', 'lib/content', 'lib/problems', 'lib/publish'],
  'playwright.config.ts': ['e2e/find-browser.ts'],
};

/** Packages that a part of the project never imports. */
const forbidden: Readonly<Record<string, RegExp>> = {
  lib: /^(?:next|react|react-dom)(?:\/|$)/,
  components: /^node:/,
  ...Object.fromEntries(
    [...pure, 'lib/page'].map((path) => [path, /^(?:node:|(?:next|react|react-dom)(?:\/|$))/]),
  ),
};

const emptyNames = /(?:^|\/)(?:utils?|helpers?|common|misc|types|constants)(?:\.\w+)*(?:\/|$)/;
const mostLines = 250;
const mostLinesOfRoute = 80;

/** Everything in which files break the rules of the project, in sentences. */
export function brokenRules(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  return [...files.flatMap((file) => brokenBy(file, imports.get(file.path) ?? [])), ...circles(imports)];
}

/** What a file imports: paths of the project from its root, and names of packages. */
function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? join(dirname(path), fileName) : fileName,
    );
}

function brokenBy(file: SourceFile, imports: readonly string[]): string[] {
  const { path } = file;
  // Unit tests sit beside what they test and may use anything; browser tests know addresses only.
  const isTest = /\.test\.tsx?$/.test(path);
  return [...(isTest ? [] : brokenImports(path, imports)), ...brokenForms(file)];
}

function brokenImports(path: string, imports: readonly string[]): string[] {
  const zone = zoneOf(path);
  if (zone === undefined) return isOurs(path) ? [`${path} is in no part that the import rules know`] : [];
  const targets = [zone, ...(allowed[zone] ?? [])];
  return imports.flatMap((target) => {
    const isForbidden = Object.entries(forbidden).some(
      ([part, packages]) => isWithin(path, part) && packages.test(target),
    );
    const isAbove =
      isOurs(target) && !target.endsWith('.css') && !targets.some((part) => isWithin(target, part));
    return isForbidden || isAbove ? [`${path} imports ${target}`] : [];
  });
}

/** The row of the table that a file falls under. */
function zoneOf(path: string): string | undefined {
  return Object.keys(allowed)
    .filter((part) => isWithin(path, part))
    .sort((a, b) => b.length - a.length)[0];
}

function isWithin(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}

function isOurs(path: string): boolean {
  return /^(?:app|components|lib|e2e)\//.test(path);
}

function brokenForms({ path, text }: SourceFile): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  const most = path.startsWith('app/') ? mostLinesOfRoute : mostLines;
  const isClient = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(text);
  const isIsland = path.startsWith('components/islands/');
  return [
    ...(lines > most ? [`${path} has ${lines} lines, more than ${most}`] : []),
    ...(emptyNames.test(path) ? [`${path} has a name that says nothing`] : []),
    ...(isClient && !isIsland ? [`${path} says 'use client' outside components/islands`] : []),
    ...(isIsland && !isClient && !/\.test\.tsx?$/.test(path) ? [`${path} does not say 'use client'`] : []),
  ];
}

/** Files that import each other, each circle once. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const start = above.indexOf(path);
    if (start >= 0) found.push(`${[...above.slice(start), path].join(' → ')} is a circle`);
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}
