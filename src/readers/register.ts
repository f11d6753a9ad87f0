import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY_REGISTER, Register } from '../model/register.ts';

/** The register of the project's own seeds, committed beside the knowledge. */
export const REGISTER_FILE = fileURLToPath(new URL('../knowledge/register.json', import.meta.url));

/** The register cannot be used: the message names the file, the line where that is known, and what to do. */
export class RegisterFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RegisterFileError';
  }
}

/** Reads the ids given out so far; none where the file does not exist yet. Throws a RegisterFileError for a file that is broken. */
export async function readRegister(file: string = REGISTER_FILE): Promise<Register> {
  const shown = relative(process.cwd(), file);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new RegisterFileError(`${shown}: cannot be read (${error.code ?? error.message})`, { cause: error });
  });
  return text === null ? EMPTY_REGISTER : parseRegister(text, shown);
}

/** The register of a file's text. `shown` is how messages name the file. */
export function parseRegister(text: string, shown: string): Register {
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  if (conflict >= 0)
    throw new RegisterFileError(`${shown}:${conflict + 1}: an unresolved merge; expected the lines of both sides, one entry a line`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    const line = lineOfMistake(text);
    throw new RegisterFileError(
      `${shown}${line === null ? '' : `:${line}`}: broken JSON; expected one entry a line: {"id": …, "anchors": […]}`,
      { cause },
    );
  }
  const checked = Register.safeParse(data);
  if (!checked.success)
    throw new RegisterFileError(
      `${shown}: ${checked.error.issues
        .slice(0, 3)
        .map((issue) => mistake(issue.path, issue.message, data))
        .join('; ')}`,
    );
  const ids = new Set<string>();
  for (const { id } of checked.data.entries) {
    if (ids.has(id)) throw new RegisterFileError(`${shown}: "${id}" stands twice; expected each id once`);
    ids.add(id);
  }
  const lost = checked.data.entries.find(({ to }) => to !== undefined && !ids.has(to));
  if (lost) throw new RegisterFileError(`${shown}: "${lost.id}" leads to "${lost.to}", which is not in the register`);
  return checked.data;
}

/** The text of the file: one line an entry, by id, so that two branches that add entries seldom touch one line. */
export function registerText({ entries }: Register): string {
  const lines = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map((entry) => JSON.stringify(entry));
  return `{"version":1,"entries":[\n${lines.join(',\n')}${lines.length > 0 ? '\n' : ''}]}\n`;
}

/** Writes the register beside its place and renames it there: a reader finds the old one or the new one, never half of either. */
export async function writeRegister(register: Register, file: string = REGISTER_FILE): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, registerText(register));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function mistake(path: readonly PropertyKey[], message: string, data: unknown): string {
  const index = path[0] === 'entries' && typeof path[1] === 'number' ? path[1] : null;
  const id: unknown = index === null ? null : (data as { entries?: { id?: unknown }[] }).entries?.[index]?.id;
  return `${typeof id === 'string' ? `"${id}", ` : ''}${path.map(String).join('.')}: ${message}`;
}

/** Each entry is one line: the first line that is no entry by itself is where the mistake is. */
function lineOfMistake(text: string): number | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => {
    if (index === 0 || line === '' || line.startsWith(']')) return false;
    try {
      JSON.parse(line.replace(/,\r?$/, ''));
      return false;
    } catch {
      return true;
    }
  });
  return at < 0 ? null : at + 1;
}
