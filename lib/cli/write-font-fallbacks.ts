import { writeFileSync } from 'node:fs';
import { fontFallbacks } from '../publish/font-fallbacks.ts';

/** Writes the style sheet of the faces that stand in for the site's own while these are on their way. */
writeFileSync('app/styles/font-fallbacks.css', fontFallbacks());
