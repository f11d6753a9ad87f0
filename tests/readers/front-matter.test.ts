import { describe, expect, test } from 'vitest';
import { FrontMatterError, readFrontMatter } from '../../src/readers/front-matter.ts';

const page = (block: string, first = '---', last = '---'): string => `${first}\n${block}\n${last}\nThe story.\n`;
const ran = (): unknown => (globalThis as { ran?: unknown }).ran;

describe('front matter', () => {
  test('is YAML between two lines of ---, its dates left as they were written', () => {
    const raw = page('title: Talks resume\ndate: 2024-02-30\nnumber: 1_000');
    expect(readFrontMatter(raw)).toEqual({ data: { title: 'Talks resume', date: '2024-02-30', number: '1_000' }, end: raw.indexOf('The story.') });
  });

  test.each([
    ['---js', 'globalThis.ran = 1'],
    ['---javascript', '(globalThis.ran = 1, {title: "x"})'],
    ['--- js', 'module.exports = globalThis.ran = 1'],
    ['---JS', 'globalThis.ran = 1'],
    ['---json', '{"title": "x"}'],
    ['---toml', 'title = "x"'],
    ['---coffee', 'globalThis.ran = 1'],
    ['---constructor', 'title: x'],
    ['---__proto__', 'title: x'],
    ['---yaml', 'title: x'],
  ])('in another language is text, and runs nothing: %s', (first, block) => {
    expect(readFrontMatter(page(block, first))).toBeNull();
    expect(ran()).toBeUndefined();
  });

  test.each([
    ['a function', 'title: !!js/function "function () { globalThis.ran = 1 }"'],
    ['a function that is called', 'title: !!js/function "function () {}()"'],
    ['a pattern', 'title: !!js/regexp /(a+)+$/'],
    ['a type of somebody’s own', 'title: !Python/object:os.system ls'],
    ['a bomb of aliases', `a: &a [x, x]\n${'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}x]`).join('\n')}`],
    ['an alias of itself', 'a: &a [*a]'],
    ['an anchor behind a type', 'a: !!seq &a [x]'],
    ['an anchor on a line of its own', 'a:\n  &a [x]'],
    ['an anchor of a key', 'title: z\n? &a x\n: y'],
    ['a merge', 'a: &a {x: 1}\nb: {<<: *a}'],
    ['one key twice', 'title: x\ntitle: y'],
    ['brackets without end', `title: ${'['.repeat(50_000)}`],
    ['a quotation without end', 'title: "unclosed'],
    ['a tab for a blank', 'title: x\n\tdate: y'],
  ])('is refused with a line, and runs nothing: %s', (_, block) => {
    expect(() => readFrontMatter(page(block))).toThrow(FrontMatterError);
    expect(ran()).toBeUndefined();
  });

  test.each(['__proto__: {polluted: 1}', 'constructor: {prototype: {polluted: 1}}', '"__proto__": {toString: 1}', 'prototype: x\n? __proto__\n: {polluted: 1}'])(
    'pollutes no prototype: %j',
    (block) => {
      const read = readFrontMatter(page(block));
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.getPrototypeOf(read?.data ?? {})).toBe(Object.prototype);
      expect(`${{}}`).toBe('[object Object]');
    },
  );

  test.each(['Talks &amp; terms', '"Talks *resume* &c."', 'AT&T says'])('a sign that could be an anchor, amid the words of a value, is one of them: %s', (title) => {
    expect(readFrontMatter(page(`title: ${title}`))?.data).toEqual({ title: title.replaceAll('"', '') });
  });

  test('of one file is never taken for that of another', () => {
    const [one, other] = [readFrontMatter(page('title: x')), readFrontMatter(page('title: x'))];
    expect(one?.data).not.toBe(other?.data);
    expect(() => readFrontMatter(page('title: "x'))).toThrow(FrontMatterError);
    expect(() => readFrontMatter(page('title: "x'))).toThrow(FrontMatterError);
  });

  test.each([
    ['no opening line', 'title: x\n---\n'],
    ['no closing line', '---\ntitle: x\n'],
    ['prose between two rules', '---\nTalks resumed on Monday.\n---\nMore.'],
    ['a rule of four', page('title: x', '----')],
    ['a list', page('- a: b\n- title: x')],
    ['a blank line first', `\n${page('title: x')}`],
  ])('is not there: %s', (_, raw) => {
    expect(readFrontMatter(raw)).toBeNull();
  });
});
