import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

const pages = ['tsx', 'ts', 'jsx', 'js'];

/** Pages for editors are called `page.dev.tsx`: there are such pages while developing, and none in what is built. */
export default function config(/** @type {string} */ phase) {
  /** @type {import('next').NextConfig} */
  const settings = {
    output: 'export',
    // Where the pages go: `out`, unless another publication is built beside the site.
    distDir: process.env.BRIEFING_OUT,
    trailingSlash: true,
    reactStrictMode: true,
    poweredByHeader: false,
    images: { unoptimized: true },
    pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? [...pages, 'dev.tsx'] : pages,
  };
  return settings;
}
