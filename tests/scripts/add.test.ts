import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, runScript } from './support/run-script.ts';

const STORY = 'Talks resume in Cairo\n\nEnvoys of Israel and Hamas resumed talks in Cairo on Monday, two officials said.\n';
const STATED = `---\ntitle: Talks resume\ndate: 2024-05-27\n---\n${STORY}`;
const seedsIn = (folder: string): string[] => readdirSync(join(folder, 'seeds'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name).sort();

/** Each starts a process of its own. */
describe('npm run add', { timeout: 120_000 }, () => {
  test('takes a folder in with its sub-folders, and says in one line what it found in each', () => {
    const folder = folderOf({ 'in/one.txt': STATED, 'in/sub/two.md': STORY, 'in/.hidden.txt': STORY });
    const { status, stdout } = runScript('add', folder, 'in');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^seeds\/one\.txt: "Talks resume", 2024-05-27; 1 event, 0 figures, \d actors?$/m);
    expect(stdout).toMatch(/^seeds\/sub\/two\.md: "Talks resume in Cairo", between .* \(worked out\); /m);
    expect(stdout).toMatch(/^2 articles added to /m);
    expect(seedsIn(folder)).toEqual(['one.txt', 'two.md']);
  });

  test('never overwrites, not even under another ending, and says what it left', () => {
    const folder = folderOf({ 'seeds/one.txt': 'kept', 'in/one.txt': STORY, 'in/one.md': STORY, 'in/two.txt': STORY });
    const { status, stdout, stderr } = runScript('add', folder, 'in');
    expect(status).toBe(1);
    expect(stderr).toContain('in/one.txt: left out; seeds/one.txt exists already and is never overwritten');
    expect(stderr).toContain('in/one.md: left out; seeds/one.txt exists already');
    expect(stdout).toMatch(/^1 article added .*, 2 left out$/m);
    expect(readFileSync(join(folder, 'seeds/one.txt'), 'utf8')).toBe('kept');
  });

  test('of the same file given twice, the second is left out', () => {
    const folder = folderOf({ 'a/one.txt': STORY, 'b/one.txt': STATED });
    expect(runScript('add', folder, 'a/one.txt', 'b/one.txt')).toMatchObject({ status: 1, stderr: expect.stringContaining('b/one.txt: left out') });
    expect(readFileSync(join(folder, 'seeds/one.txt'), 'utf8')).toBe(STORY);
  });

  test('leaves out what is no readable article, with the reason, and takes the others', () => {
    const folder = folderOf({
      'in/binary.txt': new Uint8Array([0x54, 0xff, 0xfe, 0x00]),
      'in/empty.txt': '\n',
      'in/huge.txt': new Uint8Array(17_000_000).fill(0x61),
      'in/page.html': STORY,
      'in/good.txt': STORY,
    });
    const { status, stdout, stderr } = runScript('add', folder, 'in');
    expect(status).toBe(1);
    expect(stderr).toContain('in/binary.txt:1 not-text: expected UTF-8 text; this article is left out');
    expect(stderr).toContain('in/empty.txt empty-article: expected an article, found an empty file');
    expect(stderr).toContain('in/huge.txt too-large: expected an article, found 17 MB; at most 16 MB are read');
    expect(stderr).toContain('in/page.html: left out; expected *.txt or *.md');
    expect(stdout).toMatch(/^1 article added .*, 4 left out$/m);
    expect(seedsIn(folder)).toEqual(['good.txt']);
  });

  test('broken front matter and unknown keys are told with their line; the article is taken all the same', () => {
    const folder = folderOf({
      'in/broken.md': `---\ntitle: [unclosed\ndate: 2024\n---\n${STORY}`,
      'in/unknown.md': `---\ntitle: x\ncolour: red\ndate: 2024-02-31\n---\n${STORY}`,
    });
    const { status, stderr } = runScript('add', folder, 'in/broken.md', 'in/unknown.md');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^in\/broken\.md:\d front-matter: .*expected YAML "key: value" lines/m);
    expect(stderr).toContain('in/unknown.md:3 front-matter: unknown key "colour"; expected one of title, date');
    expect(stderr).toContain('in/unknown.md:4 front-matter: "2024-02-31" is no day; expected YYYY-MM-DD');
  });

  test('a path that leads nowhere stops everything before it begins', () => {
    const folder = folderOf({ 'in/one.txt': STORY });
    expect(runScript('add', folder, 'in', 'nowhere')).toMatchObject({ status: 1, stderr: 'nowhere: there is no such file or folder\n' });
    expect(readdirSync(folder)).toEqual(['in']);
  });

  test('does not take the whole project for articles', () => {
    const folder = folderOf({ 'seeds/one.txt': STORY, 'README.md': '# Read me' });
    expect(runScript('add', folder, '.')).toMatchObject({ status: 1, stderr: '.: holds seeds/ itself; expected a folder of articles\n' });
    expect(seedsIn(folder)).toEqual(['one.txt']);
  });

  test('names stay names: no line break or terminal code of theirs is printed, and a link is copied as the article', () => {
    const folder = folderOf({ 'in/a\\b \u001b[31m\u202E.txt': STORY });
    symlinkSync('a\\b \u001b[31m\u202E.txt', join(folder, 'in/link.txt'));
    const { status, stdout } = runScript('add', folder, 'in');
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    writeFileSync(join(folder, 'in/a\\b \u001b[31m\u202E.txt'), 'changed');
    expect(readFileSync(join(folder, 'seeds/link.txt'), 'utf8')).toBe(STORY);
  });

  test('tells how it is used', () => {
    expect(runScript('add', folderOf({}))).toMatchObject({ status: 2, stdout: expect.stringContaining('npm run add -- FILE_OR_FOLDER') });
  });
});
