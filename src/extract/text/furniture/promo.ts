import { type Line } from '../line.ts';
import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const ACTIONS = opening(
  '(?:read|see|watch|listen|learn|explore|view|find|hear|discover|click|tap|check)(?: (?:more|also|next|now|here|this|it|too|on|' +
    "further|all|out))?(?: (?:in|on|about|from|here|at|below))?(?:(?: [\\p{L}' ]{1,30})?:|(?: [\\p{L}' ]{1,30})? [|>›»])",
  '(?:read|see|watch|listen)(?: (?:more|also|next|now|here|this|it|too|on))? —',
  '(?:keep|continue) reading ?:',
  '(?:check|see|track|get|read|catch)(?: out)?\\b.{0,50}\\blive (?:updates|blog|coverage)(?: here| below)?$',
  'here are (?:more|other|some|the latest|all|our) .{1,60}:?$',
  'read (?:this|the) (?:article|story|piece) in \\p{L}{4,12}$',
  'read the .{2,30} in full$',
  "follow (?:live|along|the latest|all (?:the|our)|our|updates|developments|this story|here|today's)\\b.{0,20}(?::|\\b(?:live|" +
    'coverage|updates?|blog|latest|news|feed|here|developments)\\b|$)',
  '(?:read|see|watch|find|check out|browse|view|explore|hear|catch up on) (?:all |more of )?(?:our|the full|the complete|full|the ' +
    'original|the rest|more (?:of|about|on|from|stories|here|at|in|news|coverage)|all of)\\b',
  'for (?:more|the latest|full|all|live|breaking|further|additional|our full|all the latest) (?:on|news|coverage|information|updates?|' +
    'stories|details|about|analysis|headlines|like this)\\b.{0,80}(?:,? ?(?:visit|click|read|see|go to|follow|check|head to|listen|' +
    'watch|here|subscribe|sign up|download|tune)\\b)',
  'click (?:here|below|through|on the)\\b',
  'tap (?:here|to)\\b',
  'find (?:more of )?our\\b',
  'read next',
  'see our\\b',
  'more on this (?:story|topic)?',
  'also of interest',
  'you can (?:read|find|follow|watch) (?:more|our|the|all)\\b',
  'our (?:live|full|latest|rolling) (?:blog|coverage|updates)\\b',
  '[^.!?]{2,40} your (?:source|home|station|destination|voice) for\\b[^.!?]{2,40}$',
  'live coverage',
  'live updates?\\b.{0,10}$',
  'watch (?:the )?(?:video|live|now|more|below|above|full|here|tonight|moment)\\b',
  'this is a (?:developing|breaking) (?:news )?story',
  '(?:this|the) story (?:is (?:being updated|developing)|will be updated|has been (?:updated|corrected)|was (?:updated|corrected))',
  '(?:more|further) (?:details|updates|information) (?:to follow|to come|soon)',
  '(?:please )?check back (?:for|soon|later)\\b',
  '(?:please )?refresh (?:this|the) page',
  'take a look at (?:the|our|all)\\b.{0,30}\\b(?:timeline|articles|coverage|stories)\\b',
  '(?:related|recommended) (?:article|video|gallery|live-story)s? (?!.*[a-z]{2}\\.["\']?$)',
  'get the (?:whole|full|bigger|complete) picture',
);
const NAMES = opening(
  "(?:also|must|now|further) (?:read|see|watch|reading|on this|from|to read|on this story|coverage)\\b(?: [\\p{L}' -]{1,40})?(?::| —| ?\\||$)",
  '(?:related|recommended|(?:hot|trending|top) topics|most \\w+|editorial|column|letters|document|full text|puzzles|now on tv|tonight at \\d+|on the podcast|' +
    "\\w{2,12} explains|more|suggested|trending|popular|also|next|up next|don't miss|in case you missed it|icymi|editor's picks?|" +
    '\\w{2,4} (?:audio|video|photos)|from the archives?|opinion|on the ground|in pictures|in photos|in video|photos?|gallery|photo gallery|slideshow|videos?|video ' +
    'shows|podcast|audio|interactive|map|graphic|explainer|explained|analysis|news analysis|timeline|factbox|fact check|fact file|quiz|' +
    'profile|(?:reader )?poll|exclusive|special report|live|live blog|live updates?|newsletter|dig deeper|go deeper|deep dive|' +
    'background|catch up|the latest|what to know|key (?:facts|points)|q&a|at a glance|long read|big read|from our partners?|sponsored|' +
    'advertorial|around the web|previous(?:ly)?|earlier|next story|up next|see also|read also|top stories|our coverage|full coverage|' +
    'related (?:article|story|stories|news|reading|coverage|content|video|links?|post|topics?)s?|recommended (?:stor(?:y|ies)|reading|' +
    'articles?|for you|videos?)|more (?:on this|stories|news|coverage|from .{2,30}|about .{2,30}|on .{2,40}))(?: ?:| ?\\|)',
);
/** Labels that also begin headlines of an article's own ("Explainer: …", "Live: …"): furniture only behind the headline. */
const OWN_HEADLINE = new RegExp(
  '^(?:live|live updates?|live blog|explainer|explained|timeline|factbox|fact check|analysis|opinion|exclusive|profile|q&a|in pictures|' +
    'in photos|photos?|videos?|video shows|special report|what to know|the latest|background|interactive|graphic|map|at a glance|quiz|' +
    'poll|previously|earlier|in video|key (?:facts|points)|catch up|on the ground|long read|big read|audio|podcast|gallery|top stories|' +
    'full coverage|fact file|newsletter)\\b',
);
const WHOLE = whole(
  '.{6,90} (?:—|-|:|,) ?(?:tap|click) here',
  'coverage (?:on|in|of) (?:this|our|the) .{3,40} has (?:now )?ended\\. (?:follow|see|read|find) .{4,60}',
  'the latest (?:in|on|from) our coverage(?: (?:of|on) .{3,50})?',
  'read (?:more|next|on|now|full (?:article|story)|the (?:full|whole|rest|original)(?: (?:story|article|text|statement|report|plan|' +
    'deal|list|transcript|letter|proposal|agreement|interview|document|speech))?)(?: (?:here|below|on .{1,30}))?',
  'continue reading(?: .{1,60})?',
  'keep reading',
  'full (?:story|article|coverage|text|statement|transcript)',
  'see (?:more|also|all|the full list)',
  'watch(?: the)? (?:video|full video|report|clip|interview|speech|briefing)',
  'learn more(?: about .{1,40})?',
  'find out more(?: .{1,40})?',
  'more (?:details|info|information|here|soon|to come)',
  'view (?:gallery|photos|slideshow|comments|more|in app|original|full.{0,20})',
  '(?:open|view|read) (?:in|on|with) (?:the )?app',
  'explore more.{0,40}',
  'details (?:here|below|soon)',
  'in (?:pictures|photos|video|full|depth)',
  'updates? to follow',
  'story developing',
  'go deeper(?: \\(?\\d{1,2} min.{0,12})?',
  'developing(?: story)?',
  'breaking(?: news)?',
  'this page will be updated.{0,40}',
  'more (?:live )?(?:updates?|developments)(?: (?:below|here|as they come))?\\W{0,4}',
  'click (?:here|to read).{0,40}',
  'video(?: below)?',
  'see (?:video|photos|map|graphic)s?(?: below| above)?',
  'watch (?:above|below)',
);
const ENDS_IN_ADDRESS = new RegExp(
  '^(?:find|see|read|visit|more|follow|watch|for|click|join|follow us|go to|head to|listen|get|check|our|full|latest|source|original|' +
    'via|link|website|online)\\b.{0,120}(?:https?://|www\\.)\\S+$|\\b(?:visit|at|on) (?:https?://|www\\.)\\S+$',
);

/** "What do the residents say? Watch: …" */
const BEHIND_QUESTION = /^[^.!?":]{8,70}[?] (?:watch|listen|read(?: more)?|see(?: also)?|in pictures|in photos) ?:/;

/** Labelled links inside or below a story: "READ MORE: …", "Watch: …", "Related: …", "Follow our live blog for rolling updates". */
export const promo: FurnitureRule = { name: 'promo', matches: (line) => isPromo(line) };

/** "LATESTHarbour talks: What to know": a label that has lost the blank behind it. */
const GLUED = /^(?:LATEST|RELATED|WATCH|MORE|READ)\p{Lu}\p{Ll}/u;

/** Whether the label might as well begin the article's own headline. */
export function mayBeOwnHeadline(line: Line): boolean {
  return OWN_HEADLINE.test(line.label) && /^[\p{L}& ']{2,20} ?[:|]/u.test(line.label);
}

function isPromo(line: Line): boolean {
  if (line.text.length > 260) return false;
  if (labelled(line, 140, WHOLE) || GLUED.test(line.text)) return true;
  if (ENDS_IN_ADDRESS.test(line.label)) return true;
  if (line.label.length <= 140 && BEHIND_QUESTION.test(line.label)) return true;
  if (NAMES.test(line.label)) return !/[a-z]{2}\.["']?$/.test(line.text);
  return ACTIONS.test(line.label) && !isSpokenSentence(line);
}

/** "Watch groups: the truce is holding, he said." A label that is followed by a long sentence with a speaker is no link. */
function isSpokenSentence({ text }: Line): boolean {
  if (text.length <= 70 || !/[a-z]\.["']?$/.test(text)) return false;
  return text.length > 140 || /\b(?:said|says|told|added|ordered|she|he|they|was|were)\b/.test(text);
}
