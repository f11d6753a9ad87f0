/** Forms of an English verb, for trigger patterns: "{meet}" stands for meet, meets, met, meeting. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['was', 'were', 'been', 'is', 'are'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  come: ['came'],
  cut: ['cut'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  fight: ['fought'],
  fly: ['flew', 'flown'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  make: ['made'],
  meet: ['met'],
  pay: ['paid'],
  ring: ['rang', 'rung'],
  tear: ['tore', 'torn'],
  find: ['found'],
  put: ['put'],
  quit: ['quit'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  shut: ['shut'],
  sit: ['sat'],
  speak: ['spoke', 'spoken'],
  strike: ['struck', 'stricken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  travel: ['traveled', 'travelled', 'travelling'],
  level: ['leveled', 'levelled', 'levelling'],
  cancel: ['canceled', 'cancelled', 'cancelling'],
  throw: ['threw', 'thrown'],
  spend: ['spent'],
  freeze: ['froze', 'frozen'],
  burst: ['burst'],
  thrust: ['thrust'],
  cast: ['cast'],
  lose: ['lost'],
  split: ['split'],
  hide: ['hid', 'hidden'],
  undergo: ['underwent', 'undergone'],
  wake: ['woke', 'woken'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  blow: ['blew', 'blown'],
  drive: ['drove', 'driven'],
  overtake: ['overtook', 'overtaken'],
};

/** Verbs whose last consonant is doubled before -ed and -ing. */
const DOUBLING = new Set([
  'beg',
  'rip',
  'drop',
  'stop',
  'step',
  'swap',
  'kidnap',
  'pin',
  'plan',
  'commit',
  'admit',
  'submit',
  'permit',
  'ban',
  'sit',
  'hit',
  'cut',
  'run',
  'put',
  'shut',
  'set',
  'let',
  'get',
  'quit',
  'begin',
  'win',
  'rebuf',
  'ship',
  'slam',
  'ram',
  'transfer',
  'confer',
  'refer',
  'stab',
  'gun',
  'airdrop',
]);

/** All forms, the base first: "release" → release, releases, released, releasing. */
export function verbForms(base: string): string[] {
  const past = IRREGULAR[base] ?? [pastOf(base)];
  return [...new Set([base, thirdOf(base), ...past, ingOf(base)])];
}

/** Of verbs that no trigger names. */
const FURTHER_IRREGULAR: Readonly<Record<string, string>> = {
  built: 'build',
  caught: 'catch',
  chose: 'choose',
  dealt: 'deal',
  fed: 'feed',
  fled: 'flee',
  grew: 'grow',
  rose: 'rise',
  sank: 'sink',
  shook: 'shake',
  sold: 'sell',
  spread: 'spread',
  stole: 'steal',
  stuck: 'stick',
  swept: 'sweep',
  beat: 'beat',
  bound: 'bind',
  hung: 'hang',
};
const IRREGULAR_PAST = new Map([
  ...Object.entries(IRREGULAR).flatMap(([base, past]) => past.map((form) => [form, base] as const)),
  ...Object.entries(FURTHER_IRREGULAR),
]);

/** The base of what looks like a past form ("suspended" → "suspend"), null for other words. A guess from the spelling, for headlines. */
export function baseOfPast(word: string): string | null {
  const irregular = IRREGULAR_PAST.get(word);
  if (irregular !== undefined) return irregular;
  if (!/^[a-z]{3,}ed$/.test(word) || word.endsWith('eed')) return null;
  const stem = word.slice(0, -2);
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (DOUBLING.has(stem.slice(0, -1)) && stem.at(-1) === stem.at(-2)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou](?:t|g|k|v|z|s|c)|[aeiou]s|[rln][cgsv]|[^aeiouy]l|u|at|it|iv|as|is|os|us|ag|ak|ok|ik|in|ir|or|ur|ar|yz)$/.test(
    stem,
  ) &&
    !/(?:ss|sh|ch|ck|ct|pt|nt|rt|st|en|er|ow|ain|oin|ear|oan|eat|oot|eet)$/.test(stem) &&
    !/(?:it|en|er|el|op|in)$/.test(stem)
    ? `${stem}e`
    : stem;
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
