import { phrases, regular, verb, type PredicateEntry } from './lexicon.ts';

const BELIEVED = 'believed|thought|presumed|feared|confirmed|known|declared|pronounced|reported|assumed|considered|deemed';

/** Rescued, found, arrested; and what is believed of the people, where the state behind it counts. */
export const SEARCHES: readonly PredicateEntry[] = [
  ...regular('rescue', 'rescue extract save extricate'),
  ...verb('rescue', 'pull pulls pulled pulled pulling', 'out'),
  ...phrases('rescue', ['passive'], 'freed in a rescue|military / freed by troops|soldiers|commandos'),
  ...phrases('rescue', ['passive'], 'freed by israeli|the|special forces|troops|soldiers|army|military|commandos'),
  ...phrases('rescue', ['state'], 'found alive'),
  ...phrases('rescue', ['active', 'passive'], 'snatched|grabbed|plucked|seized|wrested back / plucked|whisked|spirited from|out'),
  ...phrases('rescue', ['passive'], 'recovered|retrieved|extracted alive'),

  ...regular('recover', 'recover retrieve discover locate exhume identify unearth'),
  ...verb('recover', 'find finds found found finding'),

  ...phrases('recover', ['passive'], 'pulled|dug|taken|brought from|out under|beneath|of|from'),
  ...phrases('recover', ['passive'], 'pulled|dug from the|collapsed|destroyed|its|their|his|her'),
  ...phrases('recover', ['passive'], 'recovered|retrieved|pulled|dug|exhumed from under|beneath|underneath'),

  ...regular('arrest', 'arrest detain apprehend'),
  ...phrases('arrest', ['active', 'passive'], 'rounded up / picked up'),

  ...phrases('belief', ['passive'], `${BELIEVED} / ${BELIEVED} to be|have`),
  ...phrases('belief', ['passive'], 'found|said|understood|estimated|verified to be|have'),
];
