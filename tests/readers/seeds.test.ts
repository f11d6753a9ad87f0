import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeeds, SeedsFolderError } from '../../src/readers/seeds.ts';
import { folderOf } from '../scripts/support/run-script.ts';

const STORY = 'Envoys resumed talks on Monday.\n';

describe('the folder of articles', () => {
  test('is read with its sub-folders, whatever the order on disk; ids are paths without the ending', async () => {
    const folder = folderOf({ 'b.txt': STORY, 'a/c.md': STORY, 'a.TXT': STORY, 'x.y.txt': STORY });
    const { seeds, messages } = await readSeeds(folder);
    expect(seeds.map(({ id, file }) => [id, file])).toEqual([['a', 'a.TXT'], ['a/c', 'a/c.md'], ['b', 'b.txt'], ['x.y', 'x.y.txt']]);
    expect(messages).toEqual([]);
  });

  test.each(['a\\b.txt', '#?%20&.txt', '__proto__.txt', 'constructor.md', 'line\nbreak.txt', '\u202Etxt.exe.txt', 'x..y/…/a..b.md', `${'n'.repeat(240)}.txt`])(
    'takes a name for a name and nothing else: %j',
    async (name) => {
      const { seeds, messages } = await readSeeds(folderOf({ [name]: STORY }));
      expect(seeds.map(({ file, raw }) => [file, raw])).toEqual([[name, STORY]]);
      expect(messages).toEqual([]);
    },
  );

  test('reads the words that scrapers write for title and date, and ours before them', async () => {
    const head = 'headline: Talks resume\ndatePublished: 2024-05-27T22:10:00+03:00\n';
    const folder = folderOf({ 'a.txt': `---\n${head}---\n${STORY}`, 'b.txt': `---\n${head}date: 2024-05-28\n---\n${STORY}` });
    const { seeds, messages } = await readSeeds(folder);
    expect(seeds.map(({ frontMatter }) => [frontMatter?.title, frontMatter?.date?.value])).toEqual([['Talks resume', '2024-05-27'], ['Talks resume', '2024-05-28']]);
    expect(seeds.map(({ frontMatter }) => frontMatter?.titleSpan?.quote)).toEqual(['Talks resume', 'Talks resume']);
    expect(messages).toEqual([]);
  });

  test('links are not followed, out of the folder or in a circle, and said where they look like articles', async () => {
    const folder = folderOf({ 'in/a.txt': STORY, 'secret/b.txt': 'A secret.' });
    symlinkSync('../secret/b.txt', join(folder, 'in/b.txt'));
    symlinkSync('../secret', join(folder, 'in/all'));
    symlinkSync('.', join(folder, 'in/circle'));
    mkdirSync(join(folder, 'in/folder.txt'));
    const { seeds, messages } = await readSeeds(join(folder, 'in'));
    expect(seeds.map(({ file }) => file)).toEqual(['a.txt']);
    expect(messages.filter(({ level }) => level === 'warning').map(({ file, rule }) => [file, rule])).toEqual([['b.txt', 'not-a-file']]);
  });

  test('a file that goes away or may not be read is named, and the others are read', async () => {
    const folder = folderOf({ 'a.txt': STORY, 'b.txt': STORY });
    // A name that is no UTF-8 is listed under another, by which it cannot be opened.
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from('.txt')]), STORY);
    const { seeds, messages } = await readSeeds(folder);
    expect(seeds.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
    expect(messages).toMatchObject([{ level: 'error', rule: 'unreadable', text: expect.stringMatching(/ENOENT.*left out/) }]);
  });

  test.each([
    ['bytes that are no UTF-8', new Uint8Array([0x61, 0x0a, 0xc3, 0x28]), 'not-text', 2],
    ['half a sign', new Uint8Array([0xed, 0xa0, 0x80]), 'not-text', 1],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'not-text', 1],
    ['a NUL', 'a\n\0', 'not-text', 2],
    ['nothing', '', 'empty-article', null],
    ['blanks', ' \r\n\u00a0\uFEFF', 'empty-article', null],
    ['a front matter alone', '---\ntitle: x\n---\n \n', 'empty-article', null],
  ] as const)('refuses %s with its place', async (_, content, rule, line) => {
    const { seeds, messages } = await readSeeds(folderOf({ 'a.txt': content, 'b.txt': STORY }));
    expect(seeds.map(({ file }) => file)).toEqual(['b.txt']);
    expect(messages).toMatchObject([{ level: 'error', file: 'a.txt', rule, line }]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'vbscript:x', 'file:///etc/passwd', '//host.example/x', 'talks'])(
    'takes no address that a browser would run or that leads nowhere: %j',
    async (url) => {
      const { seeds, messages } = await readSeeds(folderOf({ 'a.txt': `---\nurl: ${JSON.stringify(url)}\n---\n${STORY}` }));
      expect(seeds[0]?.frontMatter?.url).toBeNull();
      expect(messages).toMatchObject([{ level: 'warning', rule: 'front-matter', line: 2 }]);
    },
  );

  test('an address is put as browsers put it, so that no sign of it can be markup', async () => {
    const { seeds } = await readSeeds(folderOf({ 'a.txt': `---\nurl: 'https://news.example/a?b="><script>'\n---\n${STORY}` }));
    expect(seeds[0]?.frontMatter?.url).toBe('https://news.example/a?b=%22%3E%3Cscript%3E');
  });

  test('values of other kinds are passed over or read as words', async () => {
    const { seeds, messages } = await readSeeds(folderOf({ 'a.txt': `---\ntitle: {a: 1}\ndate: 20240524\nauthor: [x]\npublisher: 5\ntags: one\n---\n${STORY}` }));
    expect(seeds[0]?.frontMatter).toMatchObject({ title: null, date: null, author: null, publisher: '5', tags: ['one'] });
    expect(messages.map(({ line }) => line).sort()).toEqual([2, 3, 4]);
  });

  test('that is none is an error of its own', async () => {
    const folder = folderOf({ 'a.txt': STORY });
    await expect(readSeeds(join(folder, 'none'))).rejects.toThrow(SeedsFolderError);
    await expect(readSeeds(join(folder, 'a.txt'))).rejects.toThrow(/it is no folder; expected/);
  });
});
