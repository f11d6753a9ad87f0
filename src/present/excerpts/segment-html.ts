import { escapeHtml } from '../exports/markup.ts';
import type { Segment } from './segments.ts';

/** The stretches of an excerpt as HTML. No component: an article has hundreds of them, each slower to render than to write. */
export function segmentsHtml(segments: readonly Segment[]): string {
  return segments.map(segmentHtml).join('');
}

function segmentHtml({ text, mark, mended }: Segment): string {
  const words = escapeHtml(text);
  if (mark === null) return mended ? `<span class="mended" title="mended: the scraped text was damaged here">${words}</span>` : words;
  const name = `m m--${mark.kind}${mended ? ' mended' : ''}`;
  const label = escapeHtml(mark.label);
  if (mark.href) return `<a class="${name}" href="${escapeHtml(mark.href)}" title="${label}">${words}</a>`;
  const anchor = mark.anchor === null ? '' : ` id="${escapeHtml(mark.anchor)}"`;
  const tag = mark.kind === 'time' ? `<span class="m__tag"> ${label}</span>` : '';
  return `<mark class="${name}"${anchor} title="${label}">${words}${tag}</mark>`;
}
