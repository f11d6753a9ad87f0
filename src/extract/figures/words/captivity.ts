import { phrases, regular, verb, type PredicateEntry } from './lexicon.ts';

/** Taken, held, alive. */
export const CAPTIVITY: readonly PredicateEntry[] = [
  ...regular('take', 'abduct capture seize snatch kidnap+ haul grab+ drag+'),
  ...verb('take', 'take takes took taken taking', 'hostage|captive|captives|hostages|prisoner'),
  ...verb('take', 'carry carries carried carried carrying', 'off'),
  ...verb('take', 'spirit spirits spirited spirited spiriting', 'away'),
  ...phrases('take', ['passive'], 'taken|carried|brought into|to|back gaza|captivity / taken|carried|brought back to|into gaza'),
  ...phrases(
    'take',
    ['passive'],
    'taken on|in|during|by|when|from|before|after|earlier|previously|years / taken as hostages|captives / taken into the strip|enclave|territory',
  ),
  ...phrases('take', ['passive'], 'led away|off|into / dragged|driven|marched|hauled into / marched off|into / driven into / carted off'),
  ...phrases('take', ['active'], 'took|takes captive / took into captivity / took|takes on|in|during|from|into'),

  ...verb('hold', 'hold holds held held holding'),
  ...verb('hold', 'keep keeps kept kept keeping', 'captive|hostage'),
  ...phrases('hold', ['intransitive'], 'remain|remains|remained / remain|remained behind / stay|stayed / languish|languishes|languished'),
  ...phrases('hold', ['passive'], 'held hostage|captive|prisoner / imprisoned / jailed / detained / incarcerated / locked up'),
  ...phrases('hold', ['passive'], 'kept captive|hostage|underground|there / being kept / still being held'),
  ...phrases('hold', ['state'], 'languishing / remaining|left in|inside|there / left behind / left to be freed'),
  ...phrases('hold', ['state'], 'in captivity|custody / in hamas captivity|custody|hands / in the hands of / in the group|groups hands'),
  ...phrases('hold', ['state'], 'in israeli|its|israel jails|prisons|custody|detention|jail|prison / behind bars / in the|gaza tunnels'),
  ...phrases('hold', ['state'], 'captive / still captive / still hostage|hostages / still in|inside|there / left in|inside gaza'),
  ...phrases('hold', ['state'], 'yet to be freed|released|returned|found / remaining in|inside'),
  ...phrases('hold', ['state'], 'among the|those hostages|captives|abductees'),
  ...phrases(
    'hold',
    ['predicative'],
    'captives|hostages|captive|hostage|left / there since / in|inside gaza / in the enclave|strip|territory',
  ),

  ...phrases('alive', ['state'], 'alive / still alive / living / still living / held alive'),
];
