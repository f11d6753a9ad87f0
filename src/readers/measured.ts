import { readFile } from 'node:fs/promises';

const BEGIN = '<!-- measured:begin -->';
const END = '<!-- measured:end -->';

/** The table of what was measured, which the evaluation writes into the README: its head and its rows. Null where there is none yet. */
export interface Measured {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands before and after the table, as plain paragraphs. */
  readonly words: readonly string[];
}

export async function readMeasured(file: string = 'README.md'): Promise<Measured | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  return begin < 0 || end < begin ? null : measuredFrom(text.slice(begin + BEGIN.length, end));
}

/** Takes the first Markdown table of a text apart: cells without their marks of stress and code. */
export function measuredFrom(text: string): Measured | null {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const rows = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  const [head, ...body] = rows.filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
  if (!head || body.length === 0) return null;
  return { head, rows: body, words: lines.filter((line) => line !== '' && !line.startsWith('|')).map(plain) };
}

function cellsOf(line: string): string[] {
  return line.replace(/^\|/, '').replace(/\|$/, '').split('|').map((cell) => plain(cell.trim()));
}

function plain(text: string): string {
  return text.replace(/[*`]/g, '');
}
