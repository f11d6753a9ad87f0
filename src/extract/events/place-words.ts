/** Words beside a place that tell whether an event took place there: matched against what stands right before the place, or behind it. */

const PREPOSITIONS = 'in|at|to|into|near|outside|inside|through|toward|towards|for|between';
const REACHING = 'reach\\w*|left|leav\\w+|visit\\w*|enter\\w*|tour\\w*';
const BETWEEN = "the|its|his|her|their|a|nearby|neighbou?ring|southern|northern|central|occupied|downtown|capital,?|[\\p{L}]+'s";

/** "in Doha", "at the White House", "reach Israel", "left Cairo". */
export const PUTS_THERE = new RegExp(`(?:^|[^\\p{L}])(?:${PREPOSITIONS}|${REACHING})(?: (?:${BETWEEN})){0,3} $`, 'iu');
/** "In Washington, an official said". */
export const AT_HEAD = /^(?:from|at|in|back in) (?:the )?$/iu;
/** "their Paris meeting", "the Doha round": the place is the gathering's own. */
export const GATHERING_BEHIND = /^ (?:meeting|talks|round|summit|negotiations|gathering)\b/iu;
/** "the grounds of the European Hospital", "a raid on the hospital". */
export const STRUCK = /(?:^|[^\p{L}])(?:of|on|hit|hits|struck|storm\w*|raid\w*|besieg\w*|bomb\w*|shell\w*)(?: the)? $/iu;
/** "flew home from Doha". */
export const FROM = /(?:^|[^\p{L}])from (?:the )?$/iu;
/** "in Doha and Cairo", "to Riyadh, then to Doha". */
export const JOINED = /^,? (?:and|or|and then|then) (?:in |to |the )?$/u;

const THINGS =
  'cease-?fire|truce|war|fighting|bombardment|strikes?|offensive|operations?|conflict|crisis|violence|hostilities|aid|killed|died|' +
  'deaths?|hunger|famine|captivity|alive|settlements?';
/** What is in a place whatever is said of it elsewhere: "a ceasefire in Gaza", "the war in Lebanon", "strikes in Rafah". */
export const THING_THERE = new RegExp(`\\b(?:${THINGS})\\b(?: [\\p{Ll}-]+){0,2} (?:in|at|to|into|inside|for|near) (?:the )?$`, 'iu');

const PEOPLE = 'hostages?|captives?|held|holding|people|civilians|population|situation|deal|plan|goals?|remain\\w*|still';
/** People who are in a territory: "hostages held in Gaza", "civilians in Gaza"; no journey ended there. */
export const PEOPLE_THERE = new RegExp(`\\b(?:${PEOPLE})\\b(?: [\\p{Ll}-]+){0,2} (?:in|inside|for) (?:the )?$`, 'iu');

const SPEECH =
  'sa(?:id|ys)|told|spoke|speaking|speech|address\\w*|conference|briefing|interview|remarks|reporters|session|summit|forum|rally|event|' +
  'ceremony|visit\\w*|arriv\\w+|trip|was|stop';
/** A speech that has a place: "told reporters in Tel Aviv", "in an address at West Point". */
export const SPEECH_THERE = new RegExp(`\\b(?:${SPEECH})\\b[^,;:"“]{0,25}$`, 'iu');
