import { describe, expect, it } from 'vitest';
import { deferRuntime } from './defer-runtime.ts';
import { parseHtml } from './html-page.ts';

const start = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"runtimeModuleIds":[1]});';
const exported = [
  '<!DOCTYPE html><html lang="en"><head>',
  '<link rel="preconnect" href="/" crossorigin=""/>',
  '<style data-href="/_next/a.css">p{color:red}</style>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/b.js" async=""></script>',
  '<script>page()</script>',
  '<script src="/_next/static/chunks/polyfill.js" noModule=""></script>',
  '</head><body><p>Words &amp; words</p><script type="application/ld+json">{}</script>',
  `<script id="_R_">${start}</script>`,
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"1:Tc,p{color:red}2:[\\"$\\",\\"p\\",null,{\\"children\\":\\"Words "])</script>',
  '<script>self.__next_f.push([1,"\\u0026 words\\"}]\\n"])</script>',
  '</body></html>',
].join('');

const { html, data } = deferRuntime(parseHtml('index.html', exported));

describe('deferRuntime', () => {
  it('leaves the words, the page script and data blocks, and says what to load in which order', () => {
    expect(html).toBe(
      [
        '<!DOCTYPE html><html lang="en"><head>',
        '<style data-href="/_next/a.css">p{color:red}</style>',
        '<script>page()</script>',
        '</head><body><p>Words &amp; words</p><script type="application/ld+json">{}</script>',
        '<script type="application/json" id="runtime">',
        '{"chunks":["/_next/static/chunks/a.js","/_next/static/chunks/b.js","/_next/static/chunks/main.js"],',
        `"data":"${data?.href}"}</script>`,
        '</body></html>',
      ].join(''),
    );
  });

  it('moves the data into one script that starts the framework last', () => {
    expect(data?.script.split('\n')).toEqual([
      '{const f=(self.__next_f=self.__next_f||[]);',
      'f.push([0]);',
      String.raw`f.push([1,"1:T0,2:[\"$\",\"p\",null,{\"children\":\"Words & words\"}]\n"]);`,
      '}',
      start,
      '',
    ]);
  });

  it('names the script by its content', () => {
    const changed = deferRuntime(parseHtml('index.html', exported.replace('Words "', 'Other "')));
    expect(data?.href).toMatch(/^\/_next\/static\/data\/[\w-]{16}\.js$/);
    expect(changed.data?.href).not.toBe(data?.href);
    expect(deferRuntime(parseHtml('x/index.html', exported)).data?.href).toBe(data?.href);
  });

  it('leaves a page without the framework alone', () => {
    const plain = '<html><head><style>p{}</style></head><body><script>x()</script></body></html>';
    expect(deferRuntime(parseHtml('plain.html', plain))).toEqual({ html: plain, data: null });
  });
});
