import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { CARD_SIZE, type SocialCard } from '../present/exports/social-cards.ts';
import { SITE_NAME } from '../present/site-name.ts';
import { FAMILY } from './fonts.ts';

/** The light colours of the pages (styles/tokens.css). */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1a17', quiet: '#57524a', rule: '#ddd7cb', accent: '#8b4a0f' } as const;
const HIGHEST_BAR = 96;
/** A card with one entry shall not look like one with hundreds. */
const LEAST_SCALE = 4;

interface Node {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: string | readonly Node[] };
}

function box(style: Readonly<Record<string, string | number>>, children: string | readonly Node[] = []): Node {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A card as PNG: the same card gives the same bytes on every machine. */
export async function drawCard(card: SocialCard, fonts: SatoriOptions['fonts']): Promise<Uint8Array> {
  const svg = await satori(layout(card) as unknown as Parameters<typeof satori>[0], { ...CARD_SIZE, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function layout({ title, line, foot, months }: SocialCard): Node {
  return box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: FAMILY,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: 30, color: COLOURS.accent }, title === SITE_NAME ? ' ' : SITE_NAME),
        box({ marginTop: 28, fontSize: sizeOf(title), fontWeight: 600, lineHeight: 1.1 }, title),
        box({ marginTop: 24, fontSize: 36, color: COLOURS.quiet, lineHeight: 1.3 }, line),
      ]),
      box({ flexDirection: 'column' }, [
        box({ height: HIGHEST_BAR, alignItems: 'flex-end', borderBottom: `2px solid ${COLOURS.ink}` }, barsOf(months)),
        box({ marginTop: 18, fontSize: 30, color: COLOURS.quiet }, foot),
      ]),
    ],
  );
}

function sizeOf(title: string): number {
  return title.length > 60 ? 48 : title.length > 28 ? 64 : 84;
}

/** A bar for each month, the busiest as high as there is room. */
function barsOf(months: readonly number[]): Node[] {
  const most = months.reduce((highest, count) => Math.max(highest, count), LEAST_SCALE);
  return months.map((count) =>
    box({
      flexGrow: 1,
      marginRight: months.length > 60 ? 2 : 6,
      height: count === 0 ? 0 : Math.max(4, Math.round((count / most) * (HIGHEST_BAR - 6))),
      background: COLOURS.accent,
    }),
  );
}
