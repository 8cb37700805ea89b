import { findElements, type HtmlPage } from './html-page.ts';

/** Adds the class names of all elements of a page. */
export function addClassNames(names: Set<string>, page: HtmlPage): void {
  for (const { properties } of findElements(page, ({ properties }) => Array.isArray(properties.className)))
    for (const name of properties.className as string[]) names.add(name);
}

/** Adds all that may be a class name in a script: whatever stands between quotes and spaces, and each word by itself. */
export function addWords(names: Set<string>, script: string): void {
  for (const part of script.split(/[\s"'`]+/)) {
    names.add(part);
    for (const word of part.split(/[^\w-]+/)) names.add(word);
  }
}
