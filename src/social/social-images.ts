import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadSite } from '../load-site.ts';
import { socialCards, type SocialCard } from '../present/exports/social-cards.ts';
import { drawCard } from './draw-card.ts';
import { readFonts } from './fonts.ts';

/** To be raised when the drawing changes: what was drawn before is then drawn anew. */
const DRAWING = 3;
const KEPT = join('node_modules', '.cache', 'social-images');

/** Draws the images of shared links beside the built pages. A card that says what it said before is not drawn again. */
export function socialImages(): AstroIntegration {
  return {
    name: 'social images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const cards = socialCards(await loadSite());
        const fonts = await readFonts().catch((error: unknown) => {
          logger.warn(`no images were drawn: ${error instanceof Error ? error.message : String(error)}`);
          return null;
        });
        if (fonts === null) return;
        await mkdir(KEPT, { recursive: true });
        let drawn = 0;
        for (const card of cards) {
          const kept = await readFile(join(KEPT, nameOf(card))).catch(() => null);
          const image = kept ?? (await drawCard(card, fonts));
          if (kept === null) {
            drawn += 1;
            await keep(nameOf(card), image);
          }
          const target = fileURLToPath(new URL(card.path, dir));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, image);
        }
        const used = new Set(cards.map(nameOf));
        const old = (await readdir(KEPT)).filter((name) => !used.has(name));
        await Promise.all(old.map((name) => rm(join(KEPT, name), { force: true })));
        logger.info(`${cards.length} images, ${drawn} of them drawn now`);
      },
    },
  };
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
