import { readFile } from 'node:fs/promises';
import { Timeline } from '../model/timeline.ts';

/** Where `npm run timeline` leaves its file and the site looks for it. */
export const TIMELINE_FILE = '.cache/timeline.json';

/** The timeline file is missing or not of the contract's shape: the message says which file and what to do. */
export class TimelineFileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TimelineFileError';
  }
}

/** Reads and checks the file that the pipeline wrote. Throws a TimelineFileError that names the file and the first mistakes. */
export async function readTimeline(file: string = TIMELINE_FILE): Promise<Timeline> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new TimelineFileError(`${file}: there is no timeline yet; \`npm run timeline\` writes it`);
  });
  const checked = Timeline.safeParse(parseJson(file, bytes));
  if (checked.success) return checked.data;
  const mistakes = checked.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new TimelineFileError(`${file}: not a timeline of version 1: ${mistakes.join('; ')}`);
}

/** The bytes are made text at once: read as text they would be decoded, and put together again, in thousands of pieces. */
function parseJson(file: string, bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new TimelineFileError(`${file}: broken JSON; \`npm run timeline\` writes it anew`, { cause });
  }
}
