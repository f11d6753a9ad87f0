import type { Line } from '../line.ts';

/** So many lines below a caption with its tags stands what tells that it is one. */
const NEAR = 2;
const TELLING = new Set(['caption', 'photo-credit', 'player']);

/**
 * Captions that came with the tags of their page, where the story has none: "<i>Meridian Images</i><br/>The envoy at the gate". The
 * caption's own line or its credit stands right below.
 */
export function addTaggedCaptions(lines: readonly Line[], found: Map<number, string>): void {
  const tagged = lines.filter((line) => line.tagged);
  if (tagged.length * 3 > lines.length) return;
  for (const line of tagged) {
    const below = lines.slice(line.index + 1, line.index + 1 + NEAR);
    if (!found.has(line.index) && below.some((other) => TELLING.has(found.get(other.index) ?? ''))) found.set(line.index, 'caption');
  }
}
