import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SatoriOptions } from 'satori';

type Font = SatoriOptions['fonts'][number];

const PACKAGE = '@fontsource/source-serif-4';
/** What follows Latin is asked for signs that Latin lacks: ğ, ş, ā. */
const SUBSETS = ['latin', 'latin-ext'] as const;
const WEIGHTS = [400, 600] as const;

export const FAMILY = 'Source Serif 4';

/** The letters of the images. The package is asked for its folder: its table of exports loses the endings of its files. */
export async function readFonts(): Promise<Font[]> {
  const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve(`${PACKAGE}/package.json`));
  return Promise.all(
    SUBSETS.flatMap((subset) =>
      WEIGHTS.map(async (weight): Promise<Font> => ({
        name: FAMILY,
        weight,
        style: 'normal',
        data: await readFile(join(folder, 'files', `source-serif-4-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
}
