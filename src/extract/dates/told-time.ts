import type { Tense } from './time-mention.ts';

/** What has happened where it is named: nobody plans to undo, study or condemn what is to come. */
const DEED =
  'attacks?|(?:air)?strikes?|raids?|killings?|assassinations?|bombings?|ambush|shootings?|massacre|explosions?|blasts?|assault|barrage|salvo|votes?|decision|' +
  'announcement|statement|speech|remarks|ruling|refusal|rejection|verdict|resignation|death|deaths|rescue|abduction';
/** "undo its vote |of| Tuesday" */
const DEED_OF = new RegExp(String.raw`\b(?:${DEED}) of (?:last |early |late )?$`, 'i');
/** "the site of Sunday's |attack|" */
const OWN_DEED =
  /^ (?:[\w-]+ ){0,2}(?:attacks?|(?:air)?strikes?|raids?|killings?|assault|bombings?|shootings?|massacre|blasts?|ambush|assassination|explosions?|dead|deaths?|rescue|abduction|decision|announcement|ruling|verdict|refusal|rejection|resignation|revelations?)\b/i;
/** "his announcement, on Sunday, that he would quit" */
const WORDS_BETWEEN_COMMAS =
  /\b(?:announcement|statement|claim|declaration|warning|promise|report|decision|vow|pledge|admission|revelation), (?:on |late on |early on |made |issued |made on |issued on )?$/i;
/** "strikes before dawn on Saturday, |in which| four were killed": a clause about the day tells what happened on it. */
const TOLD_BEHIND =
  /^,? (?:in which|during which|at which|when)\b(?![^.;]{0,60}\b(?:will|would|is|are|may|might|could|can|should)\b)[^.;]{0,60}?\b(?:was|were|had|[a-z]{2,}ed|fell|shot|fought|met|won|left|took|said|came|went|broke)\b/i;
/** "whom the minister told on Tuesday |would| see Gaza", "told infantrymen on Tuesday that": the day of the telling. */
const TOLD_TO = /\b(?:told|assured|informed|warned|promised) (?:[\p{L}'-]+ ){1,3}(?:on |late on |early on )?$/iu;
const TOLD_WORDS = /^ (?:that|would|will|could|was|were|had)\b/i;

/** "told him of his decision to send the team |in a call on| Thursday": the day of the saying, whatever infinitive stands between. */
const SAID_IN =
  /(?<!\b(?:to|be|been|will|would) )\b(?:told|said|urged|asked|called on|demanded|warned|informed|pressed|assured|briefed|implored|appealed to)\b(?<between>[^.;:"]{0,160}) (?:in|during|over|through) (?:an?|his|her|their|its|another|one) (?:[\w-]+ ){0,3}(?:call|conversation|letter|statement|speech|interview|message|post|address|briefing|video|conference|meeting) (?:on |late on |early on |late |early |late in the day on )?$/i;
const AHEAD_BETWEEN = /\b(?:will|would|plans?|planned|due|set to|expected|could|may|might)\b/i;

/** The tense that nouns and clauses beside a time give it where no verb decides; null where they give none. */
export function toldTense(before: string, after: string, text: string): Tense | null {
  if (/'s$/.test(text) && OWN_DEED.test(after)) return 'past';
  if (DEED_OF.test(before) || (WORDS_BETWEEN_COMMAS.test(before) && /^,? (?:that|of|to)\b/.test(after))) return 'past';
  if (TOLD_BEHIND.test(after) && !/\b(?:will|to|due|set|scheduled|planned|would)\b[^,;:]{0,50}$/i.test(before)) return 'past';
  const said = SAID_IN.exec(before);
  if (said !== null && !AHEAD_BETWEEN.test(said.groups?.['between'] ?? '')) return 'past';
  return TOLD_TO.test(before) && TOLD_WORDS.test(after) ? 'past' : null;
}
