import { isAttack, isFireAtIsrael, isIsraeliStrike } from './attacks.ts';
import type { Chunk } from './chunks.ts';
import { isPlace } from './places.ts';
import type { Scan } from './scan.ts';
import type { Mark, Territory } from './territories.ts';

/** Israel's arms struck, and the stretch of text does not say where. */
export type Verdict = Territory | 'strike';

/** What a stretch of text says of whose dead it counts; null where it says nothing. */
export function territoryOf(
  scan: Scan,
  chunk: Chunk,
  near: number,
  speakers: readonly { readonly from: number; readonly to: number }[] = [],
): Verdict | null {
  const spoken = (mark: Mark): boolean => speakers.some(({ from, to }) => mark.from >= from && mark.to <= to);
  const places = scan.marks.filter((mark) => mark.from >= chunk.from && mark.to <= chunk.to && isPlace(scan, mark) && !spoken(mark));
  const place = places.reduce<Mark | null>(
    (best, mark) => (best === null || Math.abs(mark.from - near) < Math.abs(best.from - near) ? mark : best),
    null,
  );
  if (place && place.territory !== 'gaza') return place.territory;
  const strike = isIsraeliStrike(scan, chunk);
  if (!strike && isAttack(scan, chunk)) return 'israel';
  if (place) return place.territory;
  if (!strike && isFireAtIsrael(scan, chunk)) return 'israel';
  return strike ? 'strike' : null;
}
