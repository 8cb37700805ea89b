import type { IslandFiles } from '../model/islands.ts';
import { watchFirstUse } from './first-use.ts';
import { startPage } from './page.ts';

/** Set when the page script is bundled. */
declare const islandFiles: IslandFiles;

/** The page script: a module that every page loads, and that loads the rest when it is used. */
watchFirstUse(islandFiles);
startPage();
