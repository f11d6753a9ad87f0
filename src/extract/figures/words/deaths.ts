import { phrases, regular, verb, type PredicateEntry } from './lexicon.ts';

/** Killed, dead, wounded, missing. */
export const DEATHS: readonly PredicateEntry[] = [
  ...regular('kill', 'kill murder massacre slaughter execute assassinate butcher martyr eliminate'),
  ...verb('kill', 'slay slays slew slain slaying'),
  ...verb('kill', 'gun guns gunned gunned gunning', 'down'),
  ...verb('kill', 'shoot shoots shot shot shooting', 'dead'),
  ...verb('kill', 'shoot shoots shot shot shooting', 'and killed'),
  ...phrases('kill', ['active', 'passive'], 'fatally shot|stabbed / shot and killed'),
  ...verb('kill', 'cut cuts cut cut cutting', 'down'),
  ...phrases('kill', ['active'], 'ended|ends|ending the lives of / claimed|claims|claim|claiming the lives of / taken|took the lives of'),
  ...phrases('kill', ['active'], 'cost|costs|costing the lives of / led to the deaths of / caused the deaths of'),
  ...phrases('kill', ['intransitive'], 'died / die / dies / dying / perished / perish / succumbed / succumbed to their wounds|injuries'),
  ...phrases(
    'kill',
    ['intransitive'],
    'starved to death / burned to death / bled to death / froze to death / lost their|his|her|its lives|life / lose their lives / losing their lives / losing his|her life',
  ),
  ...phrases('kill', ['intransitive'], 'fell in battle|combat / have|has|had fallen'),
  ...phrases(
    'kill',
    ['passive'],
    'put to death / burned to death / burned alive / shot to death / crushed|beaten|stabbed|hacked|trampled|clubbed|stoned to death / mortally|fatally wounded|injured|hurt / starved to death',
  ),
  ...phrases('kill', ['passive'], 'buried on / laid to rest'),
  ...phrases(
    'kill',
    ['passive'],
    'left dead / shot by mistake|accident / shot by their|his|her guards|captors / shot by a|his|her guard|captor / mistakenly|accidentally shot',
  ),
  ...phrases('dead', ['intransitive'], 'lie|lies|lay dead'),
  ...phrases(
    'dead',
    ['state'],
    'dead / found dead / found shot|stabbed dead / found murdered|executed|killed / deceased / lifeless / no longer alive|living / no longer be alive / not alive / not to be alive / dead or presumed dead',
  ),
  ...phrases(
    'dead',
    ['state'],
    'not believed to be alive / not thought to be alive / among the dead|killed|victims|casualties|fatalities|deceased|martyrs',
  ),
  ...phrases('dead', ['state'], 'in coffins|caskets / in body bags'),

  ...regular('wound', 'wound injure maim'),
  ...phrases('wound', ['active', 'passive'], 'hurt'),
  ...phrases('wound', ['active'], 'hurting'),
  ...phrases('wound', ['passive'], 'left wounded|injured / taken|rushed|brought|evacuated to hospital|hospitals'),
  ...phrases('wound', ['passive'], 'taken|rushed|brought to the|a|local|nearby hospital|hospitals'),
  ...phrases('wound', ['intransitive'], 'suffered|sustained|suffering injuries|wounds'),
  ...phrases('wound', ['intransitive'], 'suffered|sustained serious|minor|light injuries|wounds'),
  ...phrases('wound', ['intransitive'], 'were hospitalized|hospitalised'),
  ...phrases('wound', ['passive'], 'hospitalized|hospitalised / admitted to hospital|hospitals'),
  ...phrases('wound', ['state'], 'in hospital|hospitals with|after|on|by|. / in hospital today|tonight|overnight / in intensive care'),

  ...phrases('missing', ['state'], 'missing / unaccounted for / not been accounted for / not yet been accounted for / not accounted for'),
  ...phrases('missing', ['state'], 'yet to be accounted for / buried|trapped|lost under|beneath the|its|their rubble|ruins|debris'),
  ...phrases('missing', ['intransitive'], 'lie|lies|lay buried|under|beneath'),
  ...phrases('missing', ['passive'], 'listed|registered|recorded|reported|counted as missing'),
  ...phrases(
    'missing',
    ['state'],
    'under|beneath the rubble|ruins|debris / feared buried|trapped / believed|thought|feared to be buried|trapped',
  ),
];
