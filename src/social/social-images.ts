import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import Tinypool from 'tinypool';
import { loadSite } from '../load-site.ts';
import { socialCards, type SocialCard } from '../present/exports/social-cards.ts';
import { readFonts } from './fonts.ts';

/** To be raised when the drawing changes: what was drawn before is then drawn anew. */
const DRAWING = 3;
/** A thread gives back what the library took for its images, some megabytes each, only when it ends. */
const PER_THREAD = 40;
const KEPT = join('node_modules', '.cache', 'social-images');

/**
 * Draws the images of shared links on a thread of its own while the pages are built, and puts them beside these. A card that says what it said
 * before is not drawn again.
 */
export function socialImages(): AstroIntegration {
  let begun: Promise<Drawn> | null = null;
  return {
    name: 'social images',
    hooks: {
      'astro:build:start': () => {
        begun = drawMissing();
        // What went wrong is told where the images are waited for.
        begun.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { cards, drawn, failure } = await (begun ?? drawMissing());
        if (failure !== null) return logger.warn(`no images were drawn: ${failure}`);
        for (const card of cards) {
          const target = fileURLToPath(new URL(card.path, dir));
          await mkdir(dirname(target), { recursive: true });
          await copyFile(join(KEPT, nameOf(card)), target);
        }
        const used = new Set(cards.map(nameOf));
        const old = (await readdir(KEPT)).filter((name) => !used.has(name));
        await Promise.all(old.map((name) => rm(join(KEPT, name), { force: true })));
        logger.info(`${cards.length} images, ${drawn} of them drawn now`);
      },
    },
  };
}

interface Drawn {
  readonly cards: readonly SocialCard[];
  /** How many were not kept from an earlier build. */
  readonly drawn: number;
  /** Why there are no images. */
  readonly failure: string | null;
}

/** Sees to it that the image of each card is kept. */
async function drawMissing(): Promise<Drawn> {
  const cards = socialCards(await loadSite());
  const fonts = await readFonts().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof fonts === 'string') return { cards, drawn: 0, failure: fonts };
  await mkdir(KEPT, { recursive: true });
  const kept = new Set(await readdir(KEPT));
  const missing = new Map(cards.map((card) => [nameOf(card), card] as const).filter(([name]) => !kept.has(name)));
  if (missing.size === 0) return { cards, drawn: 0, failure: null };
  const thread = new Tinypool({
    filename: new URL('./draw-worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    isolateWorkers: false,
    workerData: fonts,
  });
  try {
    for (const [index, [name, card]] of [...missing].entries()) {
      if (index > 0 && index % PER_THREAD === 0) await thread.recycleWorkers();
      await keep(name, (await thread.run(card)) as Uint8Array);
    }
  } finally {
    await thread.destroy();
  }
  return { cards, drawn: missing.size, failure: null };
}

/** Written beside its place and renamed: a build that is stopped leaves no half of an image. */
async function keep(name: string, image: Uint8Array): Promise<void> {
  const beside = join(KEPT, `${name}.${process.pid}.tmp`);
  await writeFile(beside, image);
  await rename(beside, join(KEPT, name));
}

/** By what is written on it: the path is no part of the drawing. */
function nameOf({ title, line, foot, months }: SocialCard): string {
  return `${createHash('sha256')
    .update(JSON.stringify([DRAWING, title, line, foot, months]))
    .digest('hex')
    .slice(0, 32)}.png`;
}
