/** Forms of an English verb, for trigger patterns: "{meet}" stands for meet, meets, met, meeting. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  begin: ['began', 'begun'], break: ['broke', 'broken'], bring: ['brought'], come: ['came'], cut: ['cut'], draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'], fight: ['fought'], find: ['found'], fly: ['flew', 'flown'], get: ['got', 'gotten'], give: ['gave', 'given'],
  go: ['went', 'gone'], have: ['had'], hear: ['heard'], hit: ['hit'], hold: ['held'], keep: ['kept'], lay: ['laid'], lead: ['led'],
  leave: ['left'], let: ['let'], make: ['made'], meet: ['met'], pay: ['paid'], put: ['put'], quit: ['quit'], run: ['ran', 'run'],
  say: ['said'], see: ['saw', 'seen'], seek: ['sought'], send: ['sent'], set: ['set'], shoot: ['shot'], sit: ['sat'],
  speak: ['spoke', 'spoken'], strike: ['struck', 'stricken'], swear: ['swore', 'sworn'], take: ['took', 'taken'], tell: ['told'],
  undergo: ['underwent', 'undergone'], wake: ['woke', 'woken'], win: ['won'], withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'], blow: ['blew', 'blown'], drive: ['drove', 'driven'], overtake: ['overtook', 'overtaken'],
};

/** Verbs whose last consonant is doubled before -ed and -ing. */
const DOUBLING = new Set(['drop', 'stop', 'step', 'swap', 'kidnap', 'pin', 'plan', 'commit', 'admit', 'submit', 'permit', 'ban', 'sit', 'hit', 'cut',
  'run', 'put', 'set', 'let', 'get', 'quit', 'begin', 'win', 'rebuf', 'ship', 'slam', 'transfer', 'confer', 'refer', 'stab', 'gun', 'airdrop']);

/** All forms, the base first: "release" → release, releases, released, releasing. */
export function verbForms(base: string): string[] {
  const past = IRREGULAR[base] ?? [pastOf(base)];
  return [...new Set([base, thirdOf(base), ...past, ingOf(base)])];
}

/** The past forms alone. */
export function pastForms(base: string): readonly string[] {
  return IRREGULAR[base] ?? [pastOf(base)];
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}

function ingOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}
