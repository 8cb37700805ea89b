/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // Where the pages go: `out`, unless another publication is built beside the site.
  distDir: process.env.BRIEFING_OUT,
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
};

export default config;
