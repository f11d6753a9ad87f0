import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { literally } from '../src/extract/text/literally.ts';
import { readKnowledge } from '../src/readers/knowledge.ts';

/** Words that are somebody's last name and an English word or a given name as well. */
const ALSO_A_WORD = /^(?:Hand|Bar|Hall|Wood|Cooper|Miller|Price|Young|Power|Day|Chen|David|Daniel|Morgan|Bruce|Baker|Singh|Page|Grant|Gold|Golan|Kirby|Carter|Leaf|Watson|Hughes|Johnson|Graham|Peter|Light|State|Horn|Or|Elder|Rights|Patel|Cohen|Levy|Sharon|Wong|Turk|Peace|Costa|Simon|Lew|Blair|Francis|Stone|Harris|Sanders)$/;

/** Every string, template and pattern in the code of a file: what a comment quotes from an article is no fact of the program. */
function literalsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Explains a notation by examples. */
const EXAMPLES_OF_NOTATION = 'src/present/exports/data/field-notes.ts';

const files = ['src', 'scripts'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name)));

test('no person is named in the code', async () => {
  const { knowledge } = await readKnowledge();
  const names = new Set(knowledge.people.flatMap(({ name, aliases }) => [name, ...aliases, name.split(' ').at(-1) ?? '']).filter((name) => name.length > 3 && !ALSO_A_WORD.test(name)));
  const pattern = new Map([...names].map((name) => [name, new RegExp(`(?<![\\p{L}])${literally(name)}(?![\\p{L}])`, 'u')]));
  const told = files.flatMap((file) => {
    const text = literalsOf(file).join('\n');
    return [...pattern].filter(([name, expression]) => text.includes(name) && expression.test(text)).map(([name]) => `${file}: ${name}`);
  });
  expect(told).toEqual([]);
});

test('no date of the war but the first day of the time axis stands in the code', () => {
  const told = files.filter((file) => file !== EXAMPLES_OF_NOTATION).flatMap((file) => literalsOf(file).flatMap((text) => text.match(/\b20(?:23|24|25|26)-\d\d-\d\d\b/g) ?? []).filter((date) => date !== '2023-10-07').map((date) => `${file}: ${date}`));
  expect(told).toEqual([]);
});
