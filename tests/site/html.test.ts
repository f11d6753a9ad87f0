import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attributes, builtPages, onePageOfEachKind, unescaped } from './support/built-site.ts';

const pages = builtPages();
// All pages of a small site; of a large one enough to meet every kind many times.
const looked = pages.length <= 600 ? pages : [...onePageOfEachKind(), ...pages.filter((_, index) => index % Math.ceil(pages.length / 500) === 0)];

describe('pages', () => {
  test('html-validate finds no error (presets recommended and document)', async () => {
    // Scripts and styles are the site's own files: their integrity needs no second check.
    const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'], rules: { 'require-sri': 'off' } }));
    const found: string[] = [];
    for (const { file, html } of looked) {
      const report = await validator.validateString(html);
      found.push(...report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector ?? ''})`)));
    }
    expect(found.slice(0, 20)).toEqual([]);
  });

  test.each([
    ['one h1', /<h1[\s>]/g, 1],
    ['one main', /<main[\s>]/g, 1],
    ['a language', /<html lang="en"/g, 1],
    ['a description', /<meta name="description" content="[^"]{20,}"/g, 1],
    ['a link past the head', /class="skip"/g, 1],
  ])('each has %s', (_, pattern, count) => {
    const whole = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
    expect(whole.filter(({ html }) => (html.match(pattern) ?? []).length !== count).map(({ file }) => file)).toEqual([]);
  });

  test('no two pages of a kind have the same title', () => {
    const titles = new Map<string, string[]>();
    for (const { file, html } of pages.filter((page) => page.file.startsWith('people/') || page.file.startsWith('mediators/'))) {
      const title = unescaped(/<title>([^<]*)/.exec(html)?.[1] ?? '');
      titles.set(title, [...(titles.get(title) ?? []), file]);
    }
    expect([...titles.values()].filter((files) => files.length > 1)).toEqual([]);
  });

  test('no script or style stands in a page, and none is in an attribute', () => {
    // In a quoted value "<" is text.
    const inline = pages.flatMap(({ file, html }) =>
      [...html.replace(/="[^"]*"/g, (value) => value.replace(/[<>]/g, '')).matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>|<style[\s>]|\sstyle="|\son[a-z]+="/g)].map(([found]) => `${file}: ${found}`));
    expect(inline.slice(0, 10)).toEqual([]);
  });

  test('every page carries the content security policy', () => {
    const open = pages.filter(({ html }) => !html.includes('http-equiv="refresh"') && !/http-equiv="content-security-policy" content="[^"]*default-src &#39;none&#39;|http-equiv="content-security-policy" content="[^"]*default-src 'none'/i.test(html));
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  test('names do not stick together where elements meet', () => {
    // What Astro's default compression does to "<a>Israel</a>⏎<a>Hamas</a>".
    const glued = pages.flatMap(({ file, html }) => [...html.matchAll(/[a-z]<\/(?:a|span)><(?:a|span)[^>]*>\w+/g)].map(([found]) => `${file}: ${found}`));
    expect(glued.slice(0, 5)).toEqual([]);
  });

  test('the first page names the newest article read', () => {
    const home = pages.find(({ file }) => file === 'index.html');
    expect(home?.html).toMatch(/newest article read is dated/);
    expect(attributes(home?.html ?? '', 'href').some((href) => href.includes('/articles/'))).toBe(true);
  });
});
