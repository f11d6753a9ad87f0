import { readFile } from 'node:fs/promises';
import { writeWhole } from '../lib/write-whole.ts';
import type { Measured } from './table.ts';

const BEGIN = '<!-- measured:begin -->';
const END = '<!-- measured:end -->';

export interface MeasuredFolder {
  readonly what: string;
  readonly articles: number;
  readonly table: readonly Measured[];
}

/** Writes the measures of all folders side by side into a Markdown file, between its two marks. Throws where a mark is missing. */
export async function writeReadmeTable(file: string, folders: readonly MeasuredFolder[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file}: expected the marks ${BEGIN} and ${END}`);
  await writeWhole(file, `${text.slice(0, begin + BEGIN.length)}\n${markdownTable(folders)}\n${text.slice(end)}`);
}

/** Of what no article of the folder has, there is no share. */
function shown(measured: Measured | undefined): string {
  return measured === undefined || measured.counts === '0 of 0' ? '–' : measured.value.toFixed(3);
}

function markdownTable(folders: readonly MeasuredFolder[]): string {
  const rows = (folders[0]?.table ?? []).map(
    ({ measure }, index) => `| ${[measure, ...folders.map(({ table }) => shown(table[index]))].join(' | ')} |`,
  );
  return [
    `| measure | ${folders.map(({ what, articles }) => `${what} (${articles})`).join(' | ')} |`,
    `|---|${folders.map(() => '---:|').join('')}`,
    ...rows,
    '',
    'F1 where there is precision and recall, else the share that is right; 1 is perfect.',
  ].join('\n');
}
