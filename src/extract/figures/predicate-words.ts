/** What is said of the people counted. */
export type PredicateClass =
  | 'kill' | 'wound' | 'missing' | 'take' | 'hold' | 'alive' | 'dead' | 'free' | 'withhold' | 'due' | 'rescue' | 'recover' | 'leave' | 'belief' | 'arrest';

/**
 * How the words can stand to the number. active: its object follows ("killed 12"). passive: its subject goes before ("12 killed",
 * "12 were killed"). intransitive: a full verb of the people themselves ("12 died"). state: an adjective or place ("12 dead",
 * "12 in captivity"). predicative: one that counts only behind a form of "be" ("59 are left"). noun: "the killing of 12". split: opens a verb whose other part follows the object ("let 12 go").
 */
export type PredicateForm = 'active' | 'passive' | 'intransitive' | 'state' | 'predicative' | 'noun' | 'infinitive' | 'gerund';

export interface PredicateEntry {
  readonly words: readonly string[];
  readonly cls: PredicateClass;
  readonly forms: readonly PredicateForm[];
}

const entries: PredicateEntry[] = [];
const add = (cls: PredicateClass, forms: readonly PredicateForm[], phrases: string): void => {
  for (const phrase of phrases.split(' / ')) for (const words of expand(phrase.trim().split(' '))) entries.push({ words, cls, forms });
};

/** "lost their|his lives|life" → every choice. */
function expand(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((lines, word) => lines.flatMap((line) => word.split('|').map((choice) => [...line, choice])), [[]]);
}

/** base, third person, past, participle, -ing; then particles behind it. */
function verb(cls: PredicateClass, forms: string, particles = ''): void {
  const [base = '', third = '', past = '', participle = '', ing = ''] = forms.split(' ');
  const more = particles === '' ? '' : ` ${particles}`;
  add(cls, ['active', 'infinitive'], base + more);
  add(cls, ['active'], third + more);
  if (past === participle) add(cls, ['active', 'passive'], past + more);
  else {
    add(cls, ['active'], past + more);
    add(cls, ['passive'], participle + more);
  }
  add(cls, ['active', 'gerund'], ing + more);
}

/** "kill" → "kill kills killed killed killing". */
function regular(base: string): string {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
  return `${base} ${third} ${stem}ed ${stem}ed ${stem}ing`;
}

// killed
for (const base of ['kill', 'murder', 'massacre', 'slaughter', 'execute', 'assassinate', 'butcher', 'martyr', 'eliminate']) verb('kill', regular(base));
verb('kill', 'slay slays slew slain slaying');
verb('kill', 'gun guns gunned gunned gunning', 'down');
verb('kill', 'shoot shoots shot shot shooting', 'dead');
verb('kill', 'shoot shoots shot shot shooting', 'and killed');
verb('kill', 'cut cuts cut cut cutting', 'down');
add('kill', ['active'], 'ended|ends|ending the lives of / claimed|claims|claim|claiming the lives of / taken|took the lives of / cost|costs|costing the lives of / led to the deaths of / caused the deaths of');
add('kill', ['intransitive'], 'died / die / dies / dying / perished / perish / lost their|his|her|its lives|life / lose their lives / losing their lives / losing his|her life / succumbed / succumbed to their wounds|injuries / fell in battle|combat / have|has fallen');
add('kill', ['passive'], 'burned to death / burned alive / shot to death / crushed to death / martyred / beaten to death / dead and buried');
add('dead', ['intransitive'], 'lie|lies|lay dead');
add('dead', ['state'], 'among the dead|killed|victims / in coffins|caskets / in body bags / dead / found dead / deceased / no longer alive / not alive / lifeless / not believed to be alive / not thought to be alive / dead or presumed dead');
add('kill', ['noun'], 'death|deaths|killing|killings|murder|murders|massacre|slaughter|execution|slaying|loss|martyrdom of');

// wounded, missing
for (const base of ['wound', 'injure', 'maim']) verb('wound', regular(base));
add('wound', ['active', 'passive'], 'hurt');
add('wound', ['active', 'gerund'], 'hurting');
add('wound', ['passive'], 'taken|rushed|brought|evacuated to hospital|hospitals / taken|rushed|brought to the|a|local|nearby hospital|hospitals');
add('wound', ['intransitive'], 'suffered|sustained|suffering injuries|wounds / suffered|sustained serious|minor|light injuries|wounds / were hospitalized|hospitalised');
add('wound', ['noun'], 'wounding|injuring|injury of|to');
add('missing', ['state'], 'missing / unaccounted for / not been accounted for / not yet been accounted for / not accounted for / yet to be accounted for / buried|trapped|lost under|beneath the|its|their rubble|ruins|debris / under|beneath the rubble|ruins|debris / feared buried');

// taken
for (const base of ['abduct', 'capture', 'seize', 'snatch', 'kidnap', 'haul', 'grab']) {
  const doubled = base === 'kidnap' ? 'kidnap kidnaps kidnapped kidnapped kidnapping' : base === 'grab' ? 'grab grabs grabbed grabbed grabbing' : regular(base);
  verb('take', doubled);
}
verb('take', 'drag drags dragged dragged dragging');
verb('take', 'take takes took taken taking', 'hostage|captive|captives|hostages|prisoner');
verb('take', 'carry carries carried carried carrying', 'off');
verb('take', 'spirit spirits spirited spirited spiriting', 'away');
add('take', ['noun'], 'capture|abduction|abductions|kidnapping|kidnappings|seizure|taking|kidnap of');
add('take', ['passive'], 'taken|carried|brought into|to|back gaza|captivity / taken|carried|brought back to|into gaza / taken on|in|during|by|when|from / taken as hostages / taken into the strip|enclave|territory / led away|off / marched off|into / driven into / carted off / taken as captives');
add('take', ['active'], 'took|takes captive / took into captivity / took|takes on|in|during|from|into');

// held
verb('hold', 'hold holds held held holding');
verb('hold', 'keep keeps kept kept keeping', 'captive|hostage');
add('hold', ['intransitive'], 'remain / remains / remained / stay / stayed / languish / languishes / languished / remain|remained behind');
add('hold', ['state'], 'languishing / remaining|left in|inside|there');
add('hold', ['passive'], 'held hostage|captive|prisoner');
add('hold', ['passive'], 'imprisoned / jailed / detained / kept captive|hostage|underground|there / incarcerated / being kept / still being held / locked up');
add('hold', ['state'], 'in captivity|custody / in hamas captivity|custody|hands / in israeli|its|israel jails|prisons|custody|detention|jail|prison / still captive / captive / still in|inside|there / in the hands of / in the|gaza tunnels / left in|inside gaza / in the group|groups hands / yet to be freed|released|returned|found / still hostage|hostages / still there / still inside / remaining in|inside / behind bars / left to be freed / among the|those hostages|captives|abductees / left behind');
add('free', ['predicative'], 'on|aboard their|the|a buses|bus|way / on board');
add('hold', ['predicative'], 'captives / hostages / captive / hostage / left / in gaza / in the enclave|strip|territory / inside gaza');
add('kill', ['passive'], 'left dead');
add('wound', ['passive'], 'left wounded|injured');
add('hold', ['noun'], 'captivity|detention|imprisonment of');
add('rescue', ['state'], 'found alive');
add('alive', ['state'], 'alive / still living / living / still alive');

// set free
for (const base of ['free', 'release', 'liberate', 'repatriate', 'return', 'transfer', 'deliver', 'exchange', 'trade', 'relinquish', 'surrender', 'evacuate']) {
  verb('free', base === 'free' ? 'free frees freed freed freeing' : base === 'transfer' ? 'transfer transfers transferred transferred transferring' : regular(base));
}
verb('free', 'swap swaps swapped swapped swapping');
verb('free', 'set sets set set setting', 'free');
verb('free', 'hand hands handed handed handing', 'over|back');
verb('free', 'give gives gave given giving', 'up|back');
verb('free', 'turn turns turned turned turning', 'over');
verb('free', 'send sends sent sent sending', 'back|home');
verb('free', 'pass passes passed passed passing', 'to|over');
verb('free', 'bring brings brought brought bringing', 'home|back|out');
verb('free', 'let lets let let letting', 'go|out|free');
verb('free', 'get gets got gotten getting', 'back|out|home');
verb('free', 'yield yields yielded yielded yielding');
add('free', ['active', 'infinitive'], 'gave|give|gives|giving liberty|freedom to / grant|grants|granted liberty|freedom to / secure|secures|secured|won|securing the freedom|release of');
add('free', ['passive'], 'sent to / deported / exiled / expelled / sent into exile / sent abroad / sent to egypt / handed to / handed over / returned to / reunited with / driven out / flown home|out / back home|in / home from gaza|captivity / back with their families / delivered to');
add('free', ['intransitive'], [
  'came|come|comes|coming home|back|out|free / went|go|goes|going|gone home|free / walk|walks|walked|walking free|out|to / cross|crosses|crossed|crossing out|into|back|over / return|returns|returned home|to / emerged from / emerge from',
  'left gaza|captivity|prison|jail|their|ofer|israeli|custody / leave gaza|captivity|prison|jail|their|israeli / out of captivity|gaza|prison / were out / are out / step|stepped out|into / regain|regained their freedom / been home / home at last / made it home / arrived in|back|home / arrive in|back|home / landed in / reached israel|home',
].join(' / '));
add('free', ['noun'], 'release|freeing|return|handover|hand-over|exchange|swap|transfer|liberation|repatriation|delivery|homecoming|trade|freedom of|for');
add('free', ['state'], 'home / free / back in israel / safe in israel / back home / out');
add('withhold', ['active', 'passive'], 'held|hold|holds|holding back / withheld|withhold|withholds|withholding / delays|delayed|delaying|delay the release of');
add('due', ['state'], 'due out / due home / due to|on|in|next|this|by|back|for|as|at|later|tomorrow|out / still to come / yet to come / to come / to follow / next to be / listed for|on / slated for release / up for release / eligible for release / promised / listed for release / expected out|home|back / set to / scheduled to|for / slated to / still to be / yet to be / supposed to / awaiting release');
add('due', ['intransitive'], 'follow');
add('due', ['predicative'], 'on the|a list');
add('due', ['active', 'infinitive'], 'want|wants|wanted back');
add('due', ['active', 'infinitive'], 'settle|settles|settled|settling for');
add('due', ['noun'], 'list of');

// rescued, found
for (const base of ['rescue', 'extract', 'save', 'extricate']) verb('rescue', regular(base));
verb('rescue', 'pull pulls pulled pulled pulling', 'out');
add('rescue', ['noun'], 'rescue|rescues|extraction of');
add('rescue', ['passive'], 'freed in a rescue|military / freed by israeli|the|special forces|troops|soldiers|army|military|commandos / freed by troops|soldiers|commandos');
for (const base of ['recover', 'retrieve', 'discover', 'locate', 'exhume', 'identify', 'unearth']) verb('recover', base === 'identify' ? 'identify identifies identified identified identifying' : regular(base));
verb('recover', 'find finds found found finding');
add('recover', ['noun'], 'recovery|retrieval|discovery|return of the bodies|remains of');
for (const base of ['arrest', 'detain', 'apprehend']) verb('arrest', regular(base));
add('arrest', ['active', 'passive'], 'rounded up / picked up');

// auxiliaries of belief: the state behind them counts
add('belief', ['passive'], 'believed|thought|presumed|feared|confirmed|known|declared|pronounced|found|reported|said|assumed|considered|understood|estimated|deemed|verified to be|have / believed|thought|presumed|feared|confirmed|known|declared|pronounced|reported|assumed|considered|deemed');

export const PREDICATE_ENTRIES: readonly PredicateEntry[] = entries;

/**
 * Verbs in two parts with the people between them: "let 90 prisoners go", "took 250 hostage", "left 12 dead", "pulled four out".
 * Written "opening words: closing words"; "|" is a choice.
 */
const SPLIT: readonly (readonly [cls: PredicateClass, opening: string, closing: string])[] = [
  ['free', 'let lets letting', 'go out free leave loose cross'],
  ['free', 'set sets setting', 'free loose'],
  ['free', 'bring brings brought bringing', 'home back out'],
  ['free', 'send sends sent sending', 'home back'],
  ['free', 'hand hands handed handing turn turns turned turning pass passed passing sign signed', 'over back to'],
  ['free', 'give gives gave given giving', 'up back'],
  ['free', 'get gets got getting', 'back out home'],
  ['free', 'see sees saw seen seeing have has had having', 'freed released returned repatriated'],
  ['free', 'want wants wanted wanting', 'freed released returned back'],
  ['due', 'expect expects expected', 'freed released back'],
  ['due', 'put puts putting', 'list'],
  ['free', 'return returns returned returning', 'to home'],
  ['take', 'take takes took taken taking', 'hostage captive prisoner captives hostages'],
  ['take', 'drag drags dragged dragging carry carried carrying haul hauled hauling bring brought bringing take takes took taken taking', 'into off back'],
  ['take', 'hold holds held holding keep keeps kept keeping', '#'],
  ['hold', 'hold holds held holding keep keeps kept keeping', 'hostage captive prisoner'],
  ['kill', 'leave leaves left leaving', 'dead'],
  ['kill', 'shoot shoots shot shooting', 'dead'],
  ['kill', 'claim claims claimed claiming take takes took taking cost costs', 'lives'],
  ['wound', 'leave leaves left leaving', 'wounded injured hurt'],
  ['missing', 'leave leaves left leaving', 'missing'],
  ['rescue', 'pull pulls pulled pulling get gets got', 'out'],
  ['rescue', 'find found', 'alive'],
  ['kill', 'find found', 'dead'],
];

export interface SplitEntry { readonly cls: PredicateClass; readonly closing: ReadonlySet<string> }

/** By opening word: what each closing word makes of it. */
export const SPLIT_ENTRIES: ReadonlyMap<string, readonly SplitEntry[]> = (() => {
  const map = new Map<string, SplitEntry[]>();
  for (const [cls, opening, closing] of SPLIT) {
    const entry = { cls, closing: new Set(closing.split(' ')) };
    for (const word of opening.split(' ')) map.set(word, [...(map.get(word) ?? []), entry]);
  }
  return map;
})();
