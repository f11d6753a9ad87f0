import type { EventType } from '../../../model/vocabulary.ts';
import { oneOf } from '../../text/word-lists.ts';

/** What verbs of no list are about: the words that tell it, in a file of their own. */

export interface Topic {
  readonly type: EventType;
  /** Base form of the verb. */
  readonly verb: RegExp;
  /** One of the words beside it; every one will do where it is left out. */
  readonly beside?: RegExp;
}

export const CAPTIVES = oneOf(
  'hostages? captives? prisoners? detainees? coffins? bod(?:y|ies) remains groups? batch(?:es)? women children cross ' + 'thais freed',
);
export const TRUCE = oneOf('truces? cease-?fires? pause lull calm guns');
export const ROUNDS = oneOf('talks negotiations? discussions round bargaining draft proposal outline text');
export const SOLDIERS = oneOf('troops soldiers? commandos tanks? forces army bulldozers? gunm[ae]n fighters militants attackers?');
/** What aid brings, and by what way. */
export const GOODS = oneOf(
  'aid flotilla pier food fuel medicines? medical tons tonnes crossings? trucks lorries convoys? supplies electricity water power flour ' +
    'bread bakeries warehouse depot drops vaccines? vaccinations? doses polio',
);
export const CROWD = oneOf(
  'crowds? relatives famil(?:y|ies) parents protesters demonstrators thousands marchers activists supporters veterans',
);
export const IN_PUBLIC = oneOf(
  'road roads streets? square highway outside office residence march rally parliament knesset ministry gates? doors? ' +
    'banners? posters? shouted chanted candles',
);
export const OFFICES = oneOf('ministry office agency army military officials? authorities police hospital department statement');

/** The first that fits. */
export const TOPICS: readonly Topic[] = [
  { type: 'release', verb: oneOf('free') },
  {
    type: 'statement',
    verb: oneOf('release publish issue present'),
    beside: oneOf('figures data findings report names details results document'),
  },
  { type: 'release', verb: oneOf('release'), beside: CAPTIVES },
  { type: 'proposal', verb: oneOf('unveil propose outline float table') },
  {
    type: 'proposal',
    verb: oneOf('send pass hand convey relay deliver present submit'),
    beside: oneOf('proposals? offer draft outline framework text paper document points terms counterproposal'),
  },
  {
    type: 'meeting',
    verb: oneOf('see receive host'),
    beside: oneOf('delegations? presidents? ministers? secretary envoys? ambassadors? families relatives emir king'),
  },
  { type: 'talks', verb: oneOf('join'), beside: oneOf('talks negotiations mediators? negotiators? delegations? teams? qataris egyptians') },
  { type: 'attack', verb: oneOf('ram stab ambush abduct snatch') },
  { type: 'attack', verb: oneOf('leave'), beside: oneOf('ram rammed gunm[ae]n attackers? stabbed shot') },
  { type: 'talks', verb: oneOf('discuss negotiate haggle bargain') },
  {
    type: 'attack',
    verb: oneOf('wound injure hurt shoot kill'),
    beside: oneOf('soldiers? troops officers? policem[ae]n reservists? bus car knife'),
  },
  { type: 'death', verb: oneOf('kill die murder starve drown freeze succumb') },
  {
    type: 'breakdown',
    verb: oneOf('collapse stall unravel falter founder'),
    beside: oneOf('truces? cease-?fires? talks negotiations deal agreement pause'),
  },
  { type: 'statement', verb: oneOf('put'), beside: oneOf('total number toll figure count') },
  { type: 'strike', verb: oneOf('step intensify widen expand'), beside: oneOf('campaign bombing offensive attacks operations?') },
  { type: 'truce', verb: oneOf('see'), beside: TRUCE },
  {
    type: 'talks',
    verb: oneOf('hold stay work carry go gather push press try narrow'),
    beside: oneOf('mediators? negotiators? teams? delegations? contacts envoys'),
  },
  { type: 'statement', verb: oneOf('describe brand label dub blast slam mock brush') },
  { type: 'strike', verb: oneOf('count record register receive take'), beside: oneOf('dead killed bodies wounded casualties') },
  { type: 'statement', verb: oneOf('give put count list place number raise'), beside: OFFICES },
  {
    type: 'protest',
    verb: oneOf(
      'sit stand shout chant jeer heckle boo camp gather light carry hold block turn walk drive march surround eat pray ' +
        'sing weep fill',
    ),
    beside: oneOf('relatives famil(?:y|ies) protesters demonstrators crowds? marchers'),
  },
  {
    type: 'release',
    verb: oneOf(
      'follow come go get emerge hand give return arrive leave step cross receive board make collect pick bring send ' +
        'fetch turn deliver drive walk',
    ),
    beside: CAPTIVES,
  },
  {
    type: 'truce',
    verb: oneOf('prolong extend begin start end expire stop fall hold run lengthen renew break resume pause observe silence'),
    beside: TRUCE,
  },
  {
    type: 'talks',
    verb: oneOf(
      'discuss negotiate haggle bargain debate trade exchange work gather press push try resume begin start go narrow ' + 'pick follow',
    ),
    beside: ROUNDS,
  },
  {
    type: 'attack',
    verb: oneOf('enter push move roll cross search surround storm advance burst break drive raid occupy comb detain land'),
    beside: SOLDIERS,
  },
];
