import type { Quantity } from '../counted.ts';
import type { PredicateClass } from '../words/lexicon.ts';
import { leadWords, word, type Hit, type Scan } from '../scan.ts';

/** The noun itself says what became of them: "67,869 Palestinian deaths", "43 lives". */
export function readOwnNoun(_scan: Scan, quantity: Quantity): Hit | null {
  // "medics counted 22 corpses"
  if (quantity.head === 'body')
    return { cls: 'recover', rule: 'own-noun', from: quantity.from, to: quantity.to, at: quantity.to - 1, form: 'participle' };
  const cls = quantity.head === 'death' || quantity.head === 'casualty' ? 'kill' : quantity.head === 'injury' ? 'wound' : null;
  return cls && { cls, rule: 'own-noun', from: quantity.from, to: quantity.to, at: quantity.to - 1, form: 'state' };
}

/** "the bodies of three children": whatever was done with them, they are dead. */
export function readBodies(_scan: Scan, { bodies, from, to }: Quantity): Hit | null {
  return bodies ? { cls: 'recover', rule: 'own-noun', from, to, at: to - 1, form: 'participle' } : null;
}

/** "168 have been brought back alive, eight through rescues": how they came free. */
export function readByRescue({ tokens }: Scan, { head, from, to }: Quantity): Hit | null {
  if (head !== null || !/^(?:through|in|by)$/.test(word(tokens, to))) return null;
  const at = [1, 2].map((step) => to + step).find((step) => /^(?:rescues?|raids?)$/.test(word(tokens, step)));
  return at === undefined ? null : { cls: 'rescue', rule: 'own-noun', from, to: at + 1, at, form: 'noun' };
}

/** The adjective says it, where nothing else does. */
export function readAdjective(_scan: Scan, quantity: Quantity): Hit | null {
  const cls = saidByAdjective(quantity);
  return cls && { cls, rule: 'own-noun', from: quantity.from, to: quantity.to, at: quantity.to - 1, form: 'participle' };
}

/** "several dozen released prisoners", "251 abducted people", "12 wounded soldiers". */
function saidByAdjective({ head, headWord, partOf, bodies, traits }: Quantity): PredicateClass | null {
  // "three of Tuesday's dead"
  if (partOf === 'pronoun' && /^(?:dead|killed|slain|victims)$/.test(headWord)) return 'dead';
  if (partOf === 'pronoun' && /^(?:wounded|injured)$/.test(headWord)) return 'wound';
  const has = (pattern: RegExp): boolean => [...traits].some((trait) => pattern.test(trait));
  const captive = head === 'hostage' || head === 'prisoner' || head === 'detainee';
  if (bodies || head === null) return null;
  if (captive && has(/^(?:released|freed)$/)) return 'free';
  if (has(/^(?:abducted|kidnapped)$/)) return 'take';
  // "dozens of captured soldiers"
  if (head === 'soldier' && has(/^captured$/)) return 'take';
  if (head === 'hostage' && has(/^(?:living|live|surviving)$/)) return 'alive';
  if (!captive && has(/^(?:wounded|injured)$/)) return 'wound';
  return has(/^(?:slain|dead|deceased|fallen|murdered|killed)$/) ? 'dead' : null;
}

/** Hostages of whom nothing is said but where they are: "the 59 hostages in Gaza", "the remaining 59 hostages", "20 of the 50 captives". */
export function readWhereabouts(scan: Scan, quantity: Quantity, inner: boolean): Hit | null {
  const { tokens } = scan;
  const { from, to } = quantity;
  // "There's seven Americans, we think, four of whom are alive"
  // "after the release there are 90 in Gaza"
  const bare = quantity.head === null && quantity.partOf === null;
  const inGaza = bare && /^(?:in|inside)$/.test(word(tokens, to)) && /^(?:gaza|captivity)$/.test(word(tokens, to + 1));
  const citizens =
    (quantity.head === 'nationality' || inGaza) && word(tokens, from - 2) === 'there' && /^(?:are|is|'s)$/.test(word(tokens, from - 1));
  if (citizens) return { cls: 'hold', rule: 'whereabouts', from, to, at: from, form: 'state' };
  // "There are 136 of them left", "there are still 90 of them in Gaza"
  const ofThem =
    quantity.partOf === 'pronoun' &&
    /^(?:left|remaining|still|in)$/.test(word(tokens, to)) &&
    [1, 2].some((back) => /^(?:are|were|'s)$/.test(word(tokens, from - back)) && word(tokens, from - back - 1) === 'there');
  if (ofThem) return { cls: 'hold', rule: 'whereabouts', from, to, at: from, form: 'state' };
  // "There are 134 more.", of captives
  const more = quantity.headWord === 'others' && word(tokens, from - 2) === 'there' && /^(?:are|were)$/.test(word(tokens, from - 1));
  if (more && /^[.;,]?$/.test(word(tokens, to))) return { cls: 'hold', rule: 'whereabouts', from, to, at: from, form: 'state' };
  // "eight of the 33 hostages on the list", "ten living women on each day's list"
  const listed = word(tokens, to) === 'on' && [1, 2, 3, 4].find((step) => /^lists?$/.test(word(tokens, to + step)));
  if (
    listed &&
    quantity.number.form !== 'ordinal' &&
    quantity.headWord !== 'names' &&
    !quantity.bodies &&
    !quantity.whole &&
    quantity.head !== null &&
    quantity.people !== 'palestinian'
  )
    return { cls: 'due', rule: 'whereabouts', from, to: to + listed + 1, at: from, form: 'noun' };
  if (quantity.head !== 'hostage' || quantity.bodies) return null;
  const place = word(tokens, to + 1) === 'the' ? to + 2 : to + 1;
  const there =
    /^(?:in|inside)$/.test(word(tokens, to)) && /^(?:gaza|strip|enclave|territory|hamas|captivity|tunnels)$/.test(word(tokens, place));
  const remaining = quantity.traits.has('remaining') || leadWords(scan, quantity).includes('remaining');
  // "medicine for 45 hostages": who is called a hostage is held, where nothing else is said
  const counted =
    [1, 2, 3].some((step) => word(tokens, from - step) === 'there') && /^(?:are|were|still|now|currently)$/.test(word(tokens, from - 1));
  // "a video of two hostages"
  const shown =
    word(tokens, from - 1) === 'of' &&
    /^(?:videos?|clips?|footage|images?|photos?|photographs?|pictures?|faces|portraits|recording)$/.test(word(tokens, from - 2));
  if (shown) return null;
  const named = counted || /^(?:for|about|on|than|among|of)$/.test(word(tokens, from - 1));
  if (!there && !remaining && !inner && !named) return null;
  // "with 33 hostages in the first phase"
  const stage = word(tokens, to) === 'in' && [2, 3].find((step) => /^(?:phase|stage|batch|round|wave)$/.test(word(tokens, to + step)));
  if (stage) return { cls: 'due', rule: 'whereabouts', from, to: to + stage + 1, at: from, form: 'noun' };
  const dead = [...quantity.traits].some((trait) => /^(?:dead|deceased|slain|murdered)$/.test(trait));
  return { cls: dead ? 'dead' : 'hold', rule: 'whereabouts', from, to: there ? place + 1 : to, at: from, form: 'state' };
}
