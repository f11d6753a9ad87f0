import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { CARD_SIZE, type SocialCard } from '../present/exports/social-cards.ts';
import { SITE_NAME } from '../present/site-name.ts';
import { FAMILY } from './fonts.ts';

/** The light colours of the pages (styles/tokens.css). */
const COLOURS = { paper: '#fdfcf9', ink: '#1c1a17', quiet: '#57524a', rule: '#ddd7cb', accent: '#8b4a0f' } as const;
const MARGIN = { x: 72, y: 64 } as const;
const FOOT = { size: 30, height: 41, gap: 18 } as const;
const RULE = 2;
/** Where the bars stand: on the rule above the foot. */
const BARS = {
  left: MARGIN.x,
  width: CARD_SIZE.width - 2 * MARGIN.x,
  highest: 96,
  base: CARD_SIZE.height - MARGIN.y - FOOT.height - FOOT.gap - RULE,
} as const;
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
  // Not by way of its pixels: megabytes outside the heap make the collector go through all of a large timeline every few images.
  return new Resvg(svg.replace(/<\/svg>$/, `${barsOf(card.months)}$&`), { font: { loadSystemFonts: false } }).render().asPng();
}

function layout({ title, line, foot }: SocialCard): Node {
  return box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${MARGIN.y}px ${MARGIN.x}px`,
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
        box({ height: BARS.highest, borderBottom: `${RULE}px solid ${COLOURS.ink}` }),
        box({ marginTop: FOOT.gap, height: FOOT.height, fontSize: FOOT.size, color: COLOURS.quiet }, foot),
      ]),
    ],
  );
}

function sizeOf(title: string): number {
  return title.length > 60 ? 48 : title.length > 28 ? 64 : 84;
}

/**
 * A bar for each month, the busiest as high as there is room. SVG of our own: the layout takes longer over sixty boxes than over all else.
 */
function barsOf(months: readonly number[]): string {
  const most = months.reduce((highest, count) => Math.max(highest, count), LEAST_SCALE);
  const gap = months.length > 60 ? 2 : 6;
  const step = BARS.width / months.length;
  const bars = months.map((count, index) => {
    if (count === 0) return '';
    const [from, to] = [BARS.left + index * step, BARS.left + (index + 1) * step - gap].map(Math.round);
    const height = Math.max(4, Math.round((count / most) * (BARS.highest - 6)));
    return `M${from} ${BARS.base}V${BARS.base - height}H${to}V${BARS.base}Z`;
  });
  return `<path fill="${COLOURS.accent}" d="${bars.join('')}"/>`;
}
