import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The rooms of the house and whom each may import from: only such as stand above it, so that no circle can come about. What is not named
 * here renders pages or finishes the built site: no room imports from it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  readers: ['model'],
  'extract/judge': [],
  'extract/text': ['model'],
  'extract/dates': ['model', 'extract/text'],
  'extract/actors': ['model', 'extract/text', 'extract/dates'],
  'extract/figures': ['model', 'extract/judge', 'extract/text', 'extract/dates', 'extract/actors'],
  'extract/published': ['model', 'extract/text', 'extract/dates', 'extract/actors', 'extract/figures'],
  'extract/events': ['model', 'extract/judge', 'extract/text', 'extract/dates', 'extract/actors', 'extract/figures', 'extract/published'],
  extract: ['model', 'extract/text', 'extract/dates', 'extract/actors', 'extract/figures', 'extract/published', 'extract/events'],
  timeline: ['model', 'extract', 'extract/text', 'extract/dates', 'extract/actors', 'extract/figures', 'extract/events'],
  present: ['model', 'timeline'],
};

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && ending.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(file: string): string | null {
  const path = relative('src', file);
  const rooms = Object.keys(MAY_IMPORT).filter((room) => path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length);
  return rooms[0] ?? null;
}

const sources = filesUnder('src', /\.ts$/);
/** What a file imports at run time; types alone tie no rooms together. */
const imports = (file: string): string[] => [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?'([^']+)';/gm)].map((match) => match[1] ?? '');

describe('the house', () => {
  test('imports run one way between the rooms', () => {
    const wrong = sources.flatMap((file) => {
      const room = roomOf(file);
      if (room === null) return [];
      return imports(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(relative(resolve('.'), resolve(dirname(file), path))))
        .filter((other) => other === null || (other !== room && !MAY_IMPORT[room]?.includes(other)))
        .map((other) => `${file} imports from ${other ?? 'what is no room'}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every stage of extraction is a room', () => {
    const stages = readdirSync('src/extract', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `extract/${name}`);
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(stages));
  });

  test('every room is allowed only rooms above it', () => {
    const rooms = Object.keys(MAY_IMPORT);
    const below = rooms.flatMap((room, at) => (MAY_IMPORT[room] ?? []).filter((other) => !rooms.slice(0, at).includes(other)).map((other) => `${room}: ${other}`));
    expect(below).toEqual([]);
  });

  test('no room but the readers opens files', () => {
    const openers = sources.filter((file) => roomOf(file) !== null && roomOf(file) !== 'readers' && imports(file).some((path) => /^node:(?:fs|child_process|http|net)/.test(path)));
    expect(openers).toEqual([]);
  });

  test('extraction and timeline read no clock, no chance and no environment', () => {
    const impure = sources.filter((file) => /^(?:model|extract|timeline)/.test(relative('src', file)) && /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.env|performance\.now/.test(readFileSync(file, 'utf8')));
    expect(impure).toEqual([]);
  });

  test('no file of one concern grows past 400 lines', () => {
    const long = sources.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length })).filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});
