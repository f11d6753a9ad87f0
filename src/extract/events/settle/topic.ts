import type { EventType } from '../../../model/vocabulary.ts';
import { takesClause } from '../headline/grammar/verbs.ts';

interface Topic {
  readonly type: EventType;
  /** Base form of the verb. */
  readonly verb: RegExp;
  /** One of the words beside it; every one will do where it is left out. */
  readonly beside?: RegExp;
}

const CAPTIVES = /^(?:hostages?|captives?|prisoners?|detainees?|coffins?|bod(?:y|ies)|remains|groups?|batch(?:es)?|women|children|cross|thais|freed)$/;
const TRUCE = /^(?:truces?|cease-?fires?|pause|lull|calm|guns)$/;
const ROUNDS = /^(?:talks|negotiations?|discussions|round|bargaining|draft|proposal|outline|text)$/;
const SOLDIERS = /^(?:troops|soldiers?|commandos|tanks?|forces|army|bulldozers?|gunm[ae]n|fighters|militants|attackers?)$/;
/** What aid brings, and by what way. */
export const GOODS = /^(?:aid|food|fuel|medicines?|medical|tons|tonnes|crossings?|trucks|lorries|convoys?|supplies|electricity|water|power|flour|bread|bakeries|warehouse|depot|drops|vaccines?|vaccinations?|doses|polio)$/;
const CROWD = /^(?:crowds?|relatives|famil(?:y|ies)|parents|protesters|demonstrators|thousands|marchers|activists|supporters|veterans)$/;
const IN_PUBLIC = /^(?:road|roads|streets?|square|highway|outside|office|residence|march|rally|parliament|knesset|ministry|gates?|doors?|banners?|posters?|shouted|chanted|candles)$/;
const OFFICES = /^(?:ministry|office|agency|army|military|officials?|authorities|police|hospital|department|statement)$/;

/** What a verb of no list is about: itself tells it, or the words beside it. The first that fits. */
const TOPICS: readonly Topic[] = [
  { type: 'release', verb: /^free$/ },
  { type: 'statement', verb: /^(?:release|publish|issue|present)$/, beside: /^(?:figures|data|findings|report|names|details|results|document)$/ },
  { type: 'release', verb: /^release$/, beside: CAPTIVES },
  { type: 'proposal', verb: /^(?:unveil|propose|outline|float|table)$/ },
  { type: 'proposal', verb: /^(?:send|pass|hand|convey|relay|deliver|present|submit)$/, beside: /^(?:proposals?|offer|draft|outline|framework|text|paper|document|points|terms|counterproposal)$/ },
  { type: 'meeting', verb: /^(?:see|receive|host)$/, beside: /^(?:delegations?|presidents?|ministers?|secretary|envoys?|ambassadors?|families|relatives|emir|king)$/ },
  { type: 'attack', verb: /^(?:ram|stab|ambush|abduct|snatch)$/ },
  { type: 'attack', verb: /^leave$/, beside: /^(?:ram|rammed|gunm[ae]n|attackers?|stabbed|shot)$/ },
  { type: 'talks', verb: /^(?:discuss|negotiate|haggle|bargain)$/ },
  { type: 'attack', verb: /^(?:wound|injure|hurt|shoot|kill)$/, beside: /^(?:soldiers?|troops|officers?|policem[ae]n|reservists?|bus|car|knife)$/ },
  { type: 'death', verb: /^(?:kill|die|murder|starve|drown|freeze|succumb)$/ },
  { type: 'breakdown', verb: /^(?:collapse|stall|unravel|falter|founder)$/, beside: /^(?:truces?|cease-?fires?|talks|negotiations|deal|agreement|pause)$/ },
  { type: 'statement', verb: /^put$/, beside: /^(?:total|number|toll|figure|count)$/ },
  { type: 'strike', verb: /^(?:step|intensify|widen|expand)$/, beside: /^(?:campaign|bombing|offensive|attacks|operations?)$/ },
  { type: 'truce', verb: /^see$/, beside: TRUCE },
  { type: 'talks', verb: /^(?:hold|stay|work|carry|go|gather|push|press|try|narrow)$/, beside: /^(?:mediators?|negotiators?|teams?|delegations?|contacts|envoys)$/ },
  { type: 'statement', verb: /^(?:call|describe|brand|label|dub|blast|slam|mock|brush)$/ },
  { type: 'strike', verb: /^(?:count|record|register|receive|take)$/, beside: /^(?:dead|killed|bodies|wounded|casualties)$/ },
  { type: 'statement', verb: /^(?:give|put|count|list|place|number|raise)$/, beside: OFFICES },
  { type: 'protest', verb: /^(?:sit|stand|shout|chant|jeer|heckle|boo|camp|gather|light|carry|hold|block|turn|walk|drive|march|surround|eat|pray|sing|weep|fill)$/, beside: /^(?:relatives|famil(?:y|ies)|protesters|demonstrators|crowds?|marchers)$/ },
  { type: 'release', verb: /^(?:follow|come|go|get|emerge|hand|give|return|arrive|leave|step|cross|receive|board|make|collect|pick|bring|send|fetch|turn|deliver|drive|walk)$/, beside: CAPTIVES },
  { type: 'truce', verb: /^(?:prolong|extend|begin|start|end|expire|stop|fall|hold|run|lengthen|renew|break|resume|pause|observe|silence)$/, beside: TRUCE },
  { type: 'talks', verb: /^(?:discuss|negotiate|haggle|bargain|debate|trade|exchange|work|gather|press|push|try|resume|begin|start|go|narrow|pick|follow)$/, beside: ROUNDS },
  { type: 'attack', verb: /^(?:enter|push|move|roll|cross|search|surround|storm|advance|burst|break|drive|raid|occupy|comb|detain|land)$/, beside: SOLDIERS },
];

const ARMS = /^(?:missiles?|rockets?|bombs?|bombing|bombardment|(?:air)?strikes|airstrike|shells?|drones?|explosives?|gunfire)$/;

/** Behind these prepositions a traveller has somewhere to go. */
const TRAVELS = /^(?:go|come|get|travel|arrive|return|head|continue|land|fly|drive|sail)$/;
const WHERE = /^(?:to|in|into|off|on|back|for|home|from|here|there|out)$/;

/** The type of what a verb of no list tells. `near` are the words beside it, `words` those of its clause and of what it points back to. `behind` are the few words that follow it, `isPerson` says that a person by name or "they" does it. */
export function topicOf(verb: string, near: readonly string[], words: readonly string[], behind: readonly string[], side: string | undefined, isPerson: boolean): EventType {
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (takesClause(verb) && !/^(?:find|show|see|feel|read|hear|learn|mean|agree|hope|decide)$/.test(verb) && behind.slice(0, 3).some((word) => /^(?:that|of|"|:|against|it|he|she|they|the|no|there|to)$/.test(word))) return 'statement';
  // "…, the army maintained on Friday."
  if (takesClause(verb) && behind.length === 0 && /^(?:maintain|say|argue|insist|believe|recall|suggest|estimate)$/.test(verb)) return 'statement';
  if (near.some((word) => ARMS.test(word))) return side === 'palestinian' || side === 'iran' || side === 'lebanon' || has(/^(?:fighters?|militants?|gunm[ae]n)$/) ? 'attack' : 'strike';
  if (isPerson && verb === 'expect') return 'visit';
  if (isPerson && /^(?:take|set|move)$/.test(verb) && /^(?:off|out|on)$/.test(behind[0] ?? '')) return 'visit';
  if (isPerson && TRAVELS.test(verb) && (WHERE.test(behind[0] ?? '') || /^(?:go|come|arrive|return)$/.test(verb) && /^(?:[.,;]|)$/.test(behind[0] ?? ''))) return 'visit';
  const isPaper = behind.slice(0, 4).some((word) => /^(?:lists?|names|letter|document|documents|text|draft|reply|answer|response|map|maps)$/.test(word));
  const topic = TOPICS.find((one) => one.verb.test(verb) && (one.beside === undefined || has(one.beside)) && !(isPaper && one.beside === CAPTIVES));
  if (topic) return topic.type;
  if (has(GOODS)) return 'aid';
  return has(CROWD) && has(IN_PUBLIC) ? 'protest' : 'other';
}
