import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, runScript } from './support/run-script.ts';

const STORY = 'Talks resume in Cairo\n\nEnvoys of Israel and Hamas resumed talks in Cairo on Monday, said Ferdinand Quillfeather, a spokesman.\n';

/** Each starts a process of its own. */
describe('npm run check', { timeout: 120_000 }, () => {
  test('lists what is wrong by level, each with its place', () => {
    const folder = folderOf({
      'seeds/good.txt': STORY,
      'seeds/good.md': STORY,
      'seeds/binary.txt': new Uint8Array([0xff]),
      'seeds/keys.txt': `---\ncolour: red\n---\n${STORY}`,
      'seeds/page.html': STORY,
      'seeds/other.html': STORY,
    });
    symlinkSync('good.txt', join(folder, 'seeds/link.txt'));
    const { status, stdout } = runScript('check', folder);
    expect(status).toBe(1);
    const [, errors = '', warnings = '', notes = ''] = stdout.split(/^\d+ (?:errors?|warnings?|notes?)$/m);
    expect(errors.trim().split('\n')).toEqual([
      'seeds/binary.txt:1 not-text: expected UTF-8 text; this article is left out',
      'seeds/good.txt double-id: "good" is taken by good.md: expected one file for each id; this one is left out',
    ]);
    expect(warnings).toContain('seeds/keys.txt:2 front-matter: unknown key "colour"');
    expect(warnings).toContain('seeds/link.txt not-a-file: it is a link, which is not followed; expected the article itself');
    expect(notes).toContain('seeds/other.html not-an-article: *.html is not read, nor are 1 more of this ending; expected *.txt or *.md');
    expect(notes).toContain('unknown-person: Ferdinand Quillfeather');
  });

  test('tells how it is used', () => {
    expect(runScript('check', folderOf({}), '--strict')).toMatchObject({ status: 2, stdout: expect.stringContaining('npm run check') });
  });

  test('says which folder it looked for', () => {
    expect(runScript('check', folderOf({}), 'nowhere')).toMatchObject({ status: 1, stderr: 'nowhere: there is no such folder; expected a folder of *.txt and *.md articles\n' });
  });
});

describe('npm run explain', { timeout: 120_000 }, () => {
  test('tells what was found in one article, and reads no other', () => {
    const folder = folderOf({ 'a.txt': STORY, 'b.txt': new Uint8Array([0xff]) });
    const { status, stdout, stderr } = runScript('explain', folder, 'a.txt');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Events: 1\n.*talks, happened/);
  });

  test('says why a file cannot be explained', () => {
    expect(runScript('explain', folderOf({}), 'in/none.txt')).toMatchObject({
      status: 1,
      stderr: 'in/none.txt unreadable: it cannot be read (ENOENT); this article is left out\n',
    });
  });
});
