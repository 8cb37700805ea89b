import { embedPattern, feedPath } from '../model/address.ts';
import { contentTypeOf } from './content-types.ts';
import { withFrameAncestors } from './policy.ts';

/**
 * Headers of all addresses that a pattern names; `*` at its end stands for the rest of the path, `:name` for what is
 * between two slashes.
 */
export interface HeaderRule {
  pattern: string;
  /** Names of headers that other rules give and that don't count here. */
  without?: string[];
  headers: Record<string, string>;
}

/** `Cache-Control` where no rule has one: a browser may keep a copy, but asks before it shows it. */
export const defaultCacheControl = 'no-cache';

/**
 * The site's headers. `Cross-Origin-Opener-Policy` is left out: it has browsers start a second process at each
 * visit, and no page holds anything that an opener could reach. Only files whose name tells their content get a rule for caching: where two rules set
 * one header, hosts join the values, so the rest is left to their default, which is to ask again.
 */
export function siteHeaders(policy: string): HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': withFrameAncestors(policy),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    },
    {
      // The only pages that may be framed. Where a host joins the values of two rules, none may: that is safe.
      pattern: embedPattern,
      without: ['Content-Security-Policy'],
      headers: { 'Content-Security-Policy': withFrameAncestors(policy, '*') },
    },
    // Hosts know no more than that it is XML.
    { pattern: feedPath, headers: { 'Content-Type': contentTypeOf(feedPath) } },
    { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

/** The rules as the `_headers` file that Netlify, Cloudflare Pages and others read; `!` takes a header away. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers, without = [] }) => [
      pattern,
      ...without.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Reads a `_headers` file, so that `npm start` sends just what the file promises. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    const rule = rules.at(-1);
    const taken = /^\s+!\s+(\S+)\s*$/.exec(line);
    if (header?.[1] && rule) rule.headers[header[1]] = header[2] ?? '';
    else if (taken?.[1] && rule) rule.without = [...(rule.without ?? []), taken[1]];
    else rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers for one path; a later rule wins. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter(({ pattern }) => expressionOf(pattern).test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}$`, 'u');
}
