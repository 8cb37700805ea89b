/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // One page, one request before first paint; the publish step allows the one inline style by its hash.
  experimental: { inlineCss: true },
};

export default config;
