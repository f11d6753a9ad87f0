import type { Anchor, Register, RegisteredEntry } from '../../model/register.ts';
import { compareText, inOrder, type Telling } from '../tellings/telling.ts';
import { fitOf } from './anchors.ts';

/** Which registered entry a telling belongs to: by one of that entry's anchors. */
export interface Known {
  readonly entry: RegisteredEntry;
  /** Place in the entry's list of anchors. */
  readonly at: number;
}

export interface KnownTellings {
  readonly of: ReadonlyMap<Telling, Known>;
}

/** Finds the tellings that the register knows. Each anchor is given to one telling at most, the best fit first. */
export function knownTellings(tellings: readonly Telling[], register: Register): KnownTellings {
  const sorted = tellings.toSorted(inOrder);
  const byText = new Map<string, { entry: RegisteredEntry; at: number; anchor: Anchor }[]>();
  for (const entry of register.entries) {
    entry.anchors.forEach((anchor, at) => {
      for (const key of [`text ${anchor.text}`, `words ${anchor.words}`]) {
        const list = byText.get(key);
        if (list) list.push({ entry, at, anchor });
        else byText.set(key, [{ entry, at, anchor }]);
      }
    });
  }
  const pairs = sorted.flatMap((telling, order) => {
    const { anchor: current } = telling;
    const here = byText.get(`text ${current.text}`);
    return (here ?? byText.get(`words ${current.words}`) ?? []).flatMap(({ entry, at, anchor }) => {
      const fit = fitOf(anchor, current);
      return fit === 0 ? [] : [{ telling, order, entry, at, anchor, fit }];
    });
  });
  pairs.sort((a, b) => b.fit - a.fit || a.order - b.order || compareText(a.entry.id, b.entry.id) || a.at - b.at);
  const of = new Map<Telling, Known>();
  const taken = new Set<Anchor>();
  for (const { telling, entry, at, anchor } of pairs) {
    if (of.has(telling) || taken.has(anchor)) continue;
    of.set(telling, { entry, at });
    taken.add(anchor);
  }
  return { of };
}
