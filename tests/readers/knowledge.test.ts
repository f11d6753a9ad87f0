import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/readers/knowledge.ts';

async function folderWithToll(table: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  await mkdir(join(folder, 'tolls'));
  await writeFile(join(folder, 'tolls', 'killed.md'), [
    '---', 'name: Killed', 'kind: casualty', 'measure: killed', 'group: gaza', 'by: utopian-ministry', 'course: rising', 'file: killed.csv',
    'source: [https://example.org/]', '---', 'A count.', '',
  ].join('\n'));
  if (table !== null) await writeFile(join(folder, 'tolls', 'killed.csv'), table);
  return folder;
}

test('the points of a toll stand in its table, by day', async () => {
  const { knowledge, messages } = await readKnowledge(await folderWithToll('date,value\r\n2024-02-01,20\r\n2024-01-01,10\r\n'));
  expect(knowledge.tolls[0]?.points).toEqual([{ date: '2024-01-01', value: 10 }, { date: '2024-02-01', value: 20 }]);
  expect(messages).toEqual([]);
});

test('a toll whose table is missing is a message that names the file, and no crash', async () => {
  const { knowledge, messages } = await readKnowledge(await folderWithToll(null));
  expect(knowledge.tolls[0]?.points).toEqual([]);
  expect(messages).toEqual([expect.objectContaining({ level: 'error', rule: 'knowledge-file', text: 'file: there is no tolls/killed.csv beside it' })]);
  expect(messages[0]?.file).toMatch(/tolls\/killed\.md$/);
});

test('a line of the table that is no date and number is a message with its line', async () => {
  const { knowledge, messages } = await readKnowledge(await folderWithToll('date,value\n2024-01-01,ten\n2024-01-02,11\n'));
  expect(knowledge.tolls[0]?.points).toEqual([{ date: '2024-01-02', value: 11 }]);
  expect(messages.map(({ line, text }) => [line, text])).toEqual([[2, 'expected date,value']]);
});
