import { expect, test } from 'vitest';
import { articlePath } from '../../src/present/article-path.ts';

test.each(['003_8cbc50e82d9fbfeb', 'folder/a 2', 'über uns/b.c', "it's (new), & more", 'index', '2'])('a plain id is its own address: %s', (id) => {
  expect(articlePath(id)).toBe(id);
});

test.each(['100% of them', 'what next?', 'a#b', '%2e%2e%2fx', 'x\\..\\y', '"><script>', 'page/2', 'a/..b', 'line\nbreak', 'a. ', '\u202Egpj', '<>', 'a:b', '\uD800', 'CON/aux.'])(
  'what an address cannot hold is put otherwise: %j',
  (id) => {
    const path = articlePath(id);
    expect(path).toMatch(/^[\p{L}\p{N}_,'()!~@+=&;-]+-[0-9a-f]{8}$/u);
    expect(path.startsWith('page/')).toBe(false);
  },
);

test('two articles never share an address', () => {
  const ids = ['a?', 'a#', 'a-', 'a', 'a%', 'b/a?', 'b-a?'];
  expect(new Set(ids.map(articlePath)).size).toBe(ids.length);
});
