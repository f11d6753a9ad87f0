import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMPTY_REGISTER, type Register } from '../../src/model/register.ts';
import { parseRegister, readRegister, registerText, RegisterFileError, writeRegister } from '../../src/readers/register.ts';

const anchor = { article: 'a', text: '0123456789ab', start: 0, end: 5, type: 'call' as const, words: '01234567' };
const register: Register = {
  version: 1,
  entries: [
    { id: 'a-call', anchors: [anchor] },
    { id: 'the-call', to: 'a-call', anchors: [{ ...anchor, start: 7, end: 9, nth: 1 }] },
  ],
};

describe('the register file', () => {
  test('has one line an entry, by id', () => {
    const text = registerText({ version: 1, entries: [...register.entries].reverse() });
    expect(text.split('\n')).toHaveLength(5);
    expect(text.split('\n')[1]).toMatch(/^\{"id":"a-call",/);
    expect(text).toBe(registerText(register));
    expect(parseRegister(text, 'register.json')).toEqual(register);
  });

  test('of nothing is a register of nothing', () => {
    expect(parseRegister(registerText(EMPTY_REGISTER), 'register.json')).toEqual(EMPTY_REGISTER);
  });

  test('that does not exist yet is empty', async () => {
    expect(await readRegister(join(await mkdtemp(join(tmpdir(), 'register-')), 'none.json'))).toEqual(EMPTY_REGISTER);
  });

  test('is written whole, with nothing left beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'register-'));
    await writeRegister(register, join(folder, 'register.json'));
    expect(await readdir(folder)).toEqual(['register.json']);
    expect(await readRegister(join(folder, 'register.json'))).toEqual(register);
    expect(await readFile(join(folder, 'register.json'), 'utf8')).toBe(registerText(register));
  });

  test('that is a folder is refused with its name', async () => {
    await expect(readRegister(await mkdtemp(join(tmpdir(), 'register-')))).rejects.toThrow(/cannot be read \(EISDIR\)/);
  });
});

describe('a broken register is refused with the place and what was expected', () => {
  test.each([
    [
      'a merge left unresolved',
      `{"version":1,"entries":[\n<<<<<<< ours\n{"id":"a","anchors":[]}\n]}`,
      /register\.json:2: an unresolved merge/,
    ],
    ['broken JSON', `{"version":1,"entries":[\n{"id":"a","anchors":[]},\n{"id":"b","anchors":[}\n]}`, /register\.json:3: broken JSON/],
    ['an id that is no address', `{"version":1,"entries":[\n{"id":"A call","anchors":[]}\n]}`, /"A call", entries\.0\.id/],
    ['a field that is missing', `{"version":1,"entries":[\n{"id":"a-call"}\n]}`, /"a-call", entries\.0\.anchors/],
    ['an unknown field', `{"version":1,"entries":[\n{"id":"a-call","anchors":[],"note":"x"}\n]}`, /"a-call"/],
    ['one id twice', `{"version":1,"entries":[\n{"id":"a","anchors":[]},\n{"id":"a","anchors":[]}\n]}`, /"a" stands twice/],
    ['a redirect to nowhere', `{"version":1,"entries":[\n{"id":"a","to":"b","anchors":[]}\n]}`, /"a" leads to "b"/],
    ['another version', '{"version":2,"entries":[]}', /version/],
    ['something else', '[]', /register\.json/],
  ])('%s', (_, text, message) => {
    expect(() => parseRegister(text, 'register.json')).toThrow(RegisterFileError);
    expect(() => parseRegister(text, 'register.json')).toThrow(message);
  });

  test('the file that holds it is named', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'register-')), 'register.json');
    await writeFile(file, '{');
    await expect(readRegister(file)).rejects.toThrow(/register\.json/);
  });
});
