import type { PlacedActor, ReadSentence } from './read-sentence.ts';

/** Whom a sentence calls a mediator, and who hosts. */
export interface GoBetweens {
  readonly mediators: ReadonlySet<PlacedActor>;
  readonly hosts: ReadonlySet<PlacedActor>;
}

/**
 * "mediated by Egypt, Qatar and the United States", "Qatari mediators", "Qatar, a key mediator,", "the US-brokered truce", "Egypt hosted the
 * round": what is said of one in a list is said of all.
 */
export function goBetweensIn(read: ReadSentence): GoBetweens {
  const mediators = new Set<PlacedActor>();
  const hosts = new Set<PlacedActor>();
  for (const chain of chainsOf(read)) {
    const before = wordsBefore(read, chain);
    const after = wordsAfter(read, chain);
    const compound = read.tokens
      .slice(chain[0]?.from ?? 0, chain.at(-1)?.to ?? 0)
      .map(({ lower }) => lower)
      .join(' ');
    if (MEDIATES_BEFORE.test(before) || MEDIATES_AFTER.test(after) || /-(?:brokered|mediated)\b/.test(compound))
      for (const actor of chain) mediators.add(actor);
    else if (HOSTS_BEFORE.test(before) || HOSTS_AFTER.test(after) || /-hosted\b/.test(compound))
      for (const actor of chain) hosts.add(actor);
  }
  return { mediators, hosts };
}

const MEDIATES_BEFORE = new RegExp(
  String.raw`(?:\b(?:mediated|brokered|facilitated)(?: \w+)? by|\bmediation (?:by|from|of)|\bmediators?(?: from| in| like| such as)?|\bmediators? —|` +
    String.raw`\b(?:through|via)|\bhelp (?:of|from))(?: the| both| officials from)? $`,
);
const MEDIATES_AFTER = new RegExp(
  String.raw`^(?:(?:mediators?|mediation|intermediar(?:y|ies)|go-betweens?)\b|, (?:\w+ ){0,3}mediators?\b|(?:\w+ ){0,2}as (?:\w+ )?(?:mediators?|go-betweens?|intermediar(?:y|ies))\b|` +
    String.raw`,? ?(?:which |who )?(?:along with \w+ )?(?:has |have |had |is |are |was |were |been |also |helped |helping |to |both ){0,4}(?:mediat(?:e|es|ed|ing)|broker(?:s|ed|ing)?)\b(?! by))`,
);
const HOSTS_BEFORE = /\b(?:hosted|convened)(?: \w+)? by(?: the)? $/;
const HOSTS_AFTER =
  /^(?:,? ?(?:which |who )?(?:has |have |had |is |are |was |will |would |to |also |again ){0,3}(?:host|hosts|hosted|hosting)\b)/;
const REACH = 6;

/** Actors of a list, together: "Egypt, Qatar and the United States". */
function chainsOf(read: ReadSentence): PlacedActor[][] {
  const chains: PlacedActor[][] = [];
  for (const actor of read.actors) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const between = last ? read.tokens.slice(last.to, actor.from).map(({ lower }) => lower) : [];
    if (
      chain &&
      last &&
      between.length <= 4 &&
      between.every((word) => /^(?:,|and|the|or|well|as|both)$/.test(word)) &&
      between.some((word) => /^(?:,|and|or|as)$/.test(word))
    )
      chain.push(actor);
    else chains.push([actor]);
  }
  return chains;
}

function wordsBefore(read: ReadSentence, chain: readonly PlacedActor[]): string {
  const at = chain[0]?.from ?? 0;
  return read.tokens
    .slice(Math.max(0, at - REACH), at)
    .map(({ lower }) => `${lower} `)
    .join('');
}

function wordsAfter(read: ReadSentence, chain: readonly PlacedActor[]): string {
  const at = chain.at(-1)?.to ?? 0;
  return read.tokens
    .slice(at, at + REACH + 2)
    .map(({ lower }) => lower)
    .join(' ');
}
