import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { articlePath } from '../../src/present/article-path.ts';
import { builtPages, DIST, unescaped } from './support/built-site.ts';

const timeline = JSON.parse(readFileSync(process.env['TIMELINE_FILE'] ?? '.cache/timeline.json', 'utf8')) as Timeline;
const page = (file: string): string => builtPages().find((built) => built.file === file)?.html ?? '';
const text = (html: string): string => unescaped(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));

describe('what stands on the site', () => {
  test.each([
    'index.html', 'people/index.html', 'mediators/index.html', 'organisations/index.html', 'figures/index.html', 'articles/index.html', 'search/index.html',
    'data/index.html', 'about/index.html', '404.html', 'favicon.svg', 'pagefind/pagefind.js', 'timeline-index.json',
  ])('%s', (file) => {
    expect(existsSync(join(DIST, file))).toBe(true);
  });

  test('each entry, each actor but outlets and each article has its page', () => {
    const wanted = [
      ...timeline.entries.map(({ id }) => `entries/${id}/index.html`),
      ...timeline.actors.filter(({ type, mentions }) => type !== 'media' && mentions.length > 0).map(({ id, type }) => `${type === 'person' ? 'people' : 'organisations'}/${id}/index.html`),
      ...timeline.actors.filter(({ mediator, type }) => mediator && type !== 'media').map(({ id }) => `mediators/${id}/index.html`),
      ...timeline.articles.map(({ id }) => `articles/${articlePath(id)}/index.html`),
      ...timeline.entries.map(({ start }) => `${start.slice(0, 4)}/index.html`),
    ];
    expect(wanted.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });

  test('each entry stands once on the pages of its year', () => {
    const seen = builtPages().filter(({ file }) => /^\d{4}\//.test(file)).flatMap(({ html }) => [...html.matchAll(/ data-n="(\d+)"/g)].map(([, n]) => Number(n)));
    expect(seen.sort((a, b) => a - b)).toEqual(timeline.entries.map((_, index) => index));
  });

  test('an id that was merged away leads on to the entry that stands for it', () => {
    const kept = new Set(timeline.entries.map(({ id }) => id));
    const astray = timeline.redirects.filter(({ to }) => kept.has(to)).filter(({ from, to }) => !page(`entries/${from}/index.html`).includes(`/entries/${to}/`));
    expect(astray).toEqual([]);
  });

  test('people who hold no office are kept out of search engines, office-holders are not', () => {
    const captives = timeline.actors.filter(({ type, side, mentions }) => type === 'person' && side === 'hostage' && mentions.length > 0);
    const open = captives.filter(({ id }) => !page(`people/${id}/index.html`).includes('content="noindex"'));
    expect(open.map(({ id }) => id)).toEqual([]);
    const mediators = timeline.actors.filter(({ type, mediator }) => type === 'person' && mediator);
    expect(mediators.filter(({ id }) => page(`people/${id}/index.html`).includes('content="noindex"'))).toEqual([]);
  });

  test('a quotation is at most some 40 words long', () => {
    const long = builtPages().flatMap(({ file, html }) => [...html.matchAll(/<blockquote>([\s\S]*?)<\/blockquote>|class="excerpt__text">([\s\S]*?)<\/p>/g)]
      // Marks within a sentence part no words.
      .map(([, quote, excerpt]) => unescaped((quote ?? excerpt ?? '').replace(/<span class="m__tag">[^<]*<\/span>|<[^>]+>/g, '')).replace(/\s+/g, ' ').trim())
      .filter((words) => words.split(' ').length > 44)
      .map((words) => `${file}: ${words.slice(0, 80)}`));
    const whole = new Set(timeline.articles.filter(({ rights }) => rights === 'full').map(({ id }) => `articles/${articlePath(id)}/index.html`));
    expect(long.filter((line) => !whole.has(line.split(': ')[0] ?? ''))).toEqual([]);
  });

  test('months without an article are shown as not covered', () => {
    const html = page('index.html');
    const covered = (html.match(/class="covered"/g) ?? []).length;
    const uncovered = (html.match(/class="uncovered"/g) ?? []).length;
    expect(covered).toBeGreaterThan(0);
    if (uncovered > 0) expect(text(html)).toContain('not covered');
  });

  test('each chart has a name, a description and a table', () => {
    const html = page('figures/index.html');
    for (const [section] of html.matchAll(/<section class="section series"[\s\S]*?<\/table>/g)) {
      for (const [, labels] of section.matchAll(/<svg [^>]*role="img" aria-labelledby="([^"]+)"/g)) {
        for (const id of (labels ?? '').split(' ')) expect(section).toContain(`id="${id}"`);
      }
      expect(section).toContain('<caption>');
    }
  });
});
