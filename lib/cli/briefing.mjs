#!/usr/bin/env node
// Entry of `npx briefing`: TypeScript runs as it is written, without a build step.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
