import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** Seconds of all cores together, which other work on the machine disturbs less; null where the system does not tell. */
  readonly processor: number | null;
  /** Most memory at one moment, in MB, of the program and of what it started; null where the system does not tell. */
  readonly peak: number | null;
  /** The same of one of them alone, by a part of its command line. */
  readonly peakOf: (part: string) => number | null;
  readonly output: string;
}

const EVERY_MS = 100;

/** Runs a program of the project and watches its time and memory. Throws, with what it said, where it fails. */
export async function measure(
  program: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const peaks = new Map<string, number>();
  const used = new Map<number, number>();
  let peak = 0;
  const look = (): void => {
    const running = familyOf(child.pid ?? 0);
    peak = Math.max(
      peak,
      running.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { id, processor } of running) used.set(id, processor);
    for (const { command, memory } of running) peaks.set(command, Math.max(peaks.get(command) ?? 0, memory));
  };
  const timer = setInterval(look, EVERY_MS);
  const status = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${output.slice(-3000)}`);
  const seconds = (performance.now() - start) / 1000;
  const peakOf = (part: string): number | null =>
    [...peaks]
      .filter(([command]) => command.includes(part))
      .map(([, memory]) => memory)
      .sort((a, b) => b - a)[0] ?? null;
  const processor = used.size === 0 ? null : [...used.values()].reduce((sum, one) => sum + one, 0);
  return { seconds, processor, peak: peak === 0 ? null : peak, peakOf, output };
}

interface Running {
  readonly id: number;
  /** Seconds of processor so far. */
  readonly processor: number;
  readonly command: string;
  /** Resident, in MB. */
  readonly memory: number;
}

/** A process and all that it started, from Linux's /proc; nothing elsewhere. */
function familyOf(root: number): Running[] {
  const parents = new Map<number, number>();
  const read = (id: number, file: string): string => {
    try {
      return readFileSync(`/proc/${id}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  let ids: number[];
  try {
    ids = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
  for (const id of ids) parents.set(id, Number(read(id, 'stat').split(') ')[1]?.split(' ')[1]));
  const belongs = (id: number): boolean => id === root || (parents.has(id) && id > 1 && belongs(parents.get(id) ?? 0));
  return ids.filter(belongs).map((id) => ({
    id,
    processor: processorOf(read(id, 'stat')),
    command: read(id, 'cmdline').replaceAll('\0', ' '),
    memory: Number(/VmRSS:\s*(\d+) kB/.exec(read(id, 'status'))?.[1] ?? 0) / 1024,
  }));
}

/** The kernel counts in hundredths of a second. */
function processorOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
