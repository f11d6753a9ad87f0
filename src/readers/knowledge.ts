import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import {
  Id,
  KnownOrganisation,
  KnownOutlet,
  KnownPerson,
  KnownPlace,
  Moment,
  Ruling,
  Toll,
  type Filed,
  type Knowledge,
  type TollSeries,
} from '../model/knowledge.ts';
import { IsoDate } from '../model/day.ts';
import type { Message } from '../model/message.ts';
import { FrontMatterError, readFrontMatter } from './front-matter.ts';

/** The knowledge that ships with the project. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url));

export interface KnowledgeRead {
  readonly knowledge: Knowledge;
  /** A file with a mistake is left out, with an error that names the file, the field and what was expected. */
  readonly messages: readonly Message[];
}

/** Reads the knowledge folder. Files come sorted by name, so that the same folder gives the same Knowledge. */
export async function readKnowledge(folder: string = KNOWLEDGE_FOLDER): Promise<KnowledgeRead> {
  const messages: Message[] = [];
  const read = <T extends z.ZodObject>(name: string, schema: T) => readFolder(folder, name, schema, messages);
  const [people, groups, bodies, states, outlets, places, moments, tolls, rulings] = await Promise.all([
    read('people', KnownPerson),
    read('groups', KnownOrganisation),
    read('bodies', KnownOrganisation),
    read('states', KnownOrganisation),
    read('outlets', KnownOutlet),
    read('places', KnownPlace),
    read('moments', Moment),
    read('tolls', Toll),
    read('rulings', Ruling),
  ]);
  const series = await Promise.all(tolls.map((toll) => readSeries(folder, toll, messages)));
  const knowledge = { people, groups, bodies, states, outlets, places, moments, tolls: series, rulings };
  return { knowledge: { ...knowledge, ...withoutDoubles(knowledge, messages) }, messages };
}

async function readFolder<T extends z.ZodObject>(
  folder: string,
  name: string,
  schema: T,
  messages: Message[],
): Promise<Filed<z.infer<T>>[]> {
  const names = await readdir(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((file) => file.endsWith('.md')).sort();
  const read = await Promise.all(files.map((file) => readFiled(folder, `${name}/${file}`, schema, messages)));
  return read.filter((item) => item !== null);
}

async function readFiled<T extends z.ZodObject>(
  folder: string,
  path: string,
  schema: T,
  messages: Message[],
): Promise<Filed<z.infer<T>> | null> {
  const shown = join(relative(process.cwd(), folder), path);
  const refuse = (line: number | null, text: string): null => {
    messages.push({ level: 'error', file: shown, line, rule: 'knowledge-file', text });
    return null;
  };
  const id = path.slice(path.indexOf('/') + 1, -'.md'.length);
  if (!Id.safeParse(id).success) return refuse(null, `the file's name is its id: expected ASCII kebab-case, found "${id}"`);
  const raw = await readFile(join(folder, path), 'utf8');
  try {
    const front = readFrontMatter(raw);
    if (!front) return refuse(1, 'expected YAML front matter between two lines of ---');
    const checked = schema.safeParse(front.data);
    if (!checked.success) {
      return refuse(null, checked.error.issues.map((issue) => `${issue.path.join('.') || 'front matter'}: ${issue.message}`).join('; '));
    }
    return { ...checked.data, id, path: shown, note: raw.slice(front.end).trim() };
  } catch (error) {
    if (error instanceof FrontMatterError) return refuse(error.line, error.message);
    throw error;
  }
}

async function readSeries(folder: string, toll: Filed<Toll>, messages: Message[]): Promise<TollSeries> {
  if (toll.file === null) return { ...toll, points: toll.values.map(({ from, value }) => ({ date: from, value })).sort(byDate) };
  const table = join('tolls', toll.file);
  const text = await readFile(join(folder, table), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    messages.push({ level: 'error', file: toll.path, line: null, rule: 'knowledge-file', text: `file: there is no ${table} beside it` });
    return '';
  });
  const lines = text.split(/\r?\n/);
  const points: { date: IsoDate; value: number }[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || line === '') return;
    const [date, value] = line.split(',');
    const checked = IsoDate.safeParse(date);
    if (!checked.success || !/^\d+$/.test(value ?? '')) {
      messages.push({ level: 'error', file: table, line: index + 1, rule: 'knowledge-file', text: 'expected date,value' });
      return;
    }
    points.push({ date: checked.data, value: Number(value) });
  });
  return { ...toll, points: points.sort(byDate) };
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** Actors share one space of ids (their addresses): the second of two files with one id is left out, with an error. */
function withoutDoubles<K extends Pick<Knowledge, 'people' | 'groups' | 'bodies' | 'states' | 'outlets'>>(
  knowledge: K,
  messages: Message[],
): Pick<Knowledge, 'people' | 'groups' | 'bodies' | 'states' | 'outlets'> {
  const seen = new Map<string, string>();
  const keep = <T extends { readonly id: string; readonly path: string }>(files: readonly T[]): T[] =>
    files.filter((file) => {
      const first = seen.get(file.id);
      if (first !== undefined) {
        messages.push({ level: 'error', file: file.path, line: null, rule: 'knowledge-double-id', text: `the id is taken by ${first}` });
        return false;
      }
      seen.set(file.id, file.path);
      return true;
    });
  return {
    people: keep(knowledge.people),
    groups: keep(knowledge.groups),
    bodies: keep(knowledge.bodies),
    states: keep(knowledge.states),
    outlets: keep(knowledge.outlets),
  };
}
