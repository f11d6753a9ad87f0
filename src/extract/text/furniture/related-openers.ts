import { labelled, whole, type FurnitureRule } from './phrases.ts';

const NOUN =
  '(?:articles?|stor(?:y|ies)|posts?|news|content|topics?|links?|coverage|reading|reads?|videos?|items?|headlines|updates?|features|' +
  'podcasts?|tags|searches|pages?|reports?|opinions?|columns?)';
const OPENERS = whole(
  `(?:you|people|readers|users|others|we) (?:may|might|could|will|would|think you|'ll|also)(?: ?(?:also|be|'d|would|will|may|might))* ` +
    `?(?:like|love|enjoy|liked|read|recommend|viewed|interested(?: in)?|want to (?:read|see)|have missed|be interested(?: in)?|` +
    `reading)(?: (?:this|these|reading|to read|read))?(?: ${NOUN})?`,
  `${NOUN} (?:you (?:may|might|'ll)(?: also)? (?:like|love|enjoy|have missed|want)|for you|we (?:like|recommend)|picked for you)`,
  'you missed',
  `(?:related|recommended|recommended for you|suggested|similar|other|further|additional|associated|connected|linked|popular|trending|` +
    `featured|latest|recent|newest|top|most recent|hot|promoted|sponsored|editor'?s'?|our|just in|today's|this week's|must|essential|` +
    `selected|more|new|best|big) ${NOUN}(?: (?:from|on|in|by|about|of|for|to|stories|you|this|the) ?.{0,60})?`,
  'related(?: to this(?: story| article| topic)?)?',
  'recommended(?: for you| by .{1,30})?',
  `most (?:read|popular|viewed|watched|shared|commented|discussed|recent|e-?mailed|listened|searched|clicked|liked|trending|engaging|` +
    `talked about)(?: (?:${NOUN}|now|today|this week|in|on|from) ?.{0,40})?`,
  `(?:popular|trending)(?: (?:now|today|this week|right now|in|on|at|across|from|${NOUN}) ?.{0,40})?`,
  "what(?:'s)?(?: to| else to| next| you should| others are| people are| we're)? (?:read|reading|watch|watching|trending|hot|" +
    'listen to)(?: next| now| today)?',
  '(?:read|watch|see|listen|coming|stories|story|next|more|up)(?: up)? next',
  'next (?:up|read|story|article|post|in .{1,30})',
  'up next(?: in .{1,30})?',
  `more(?: ${NOUN})?(?: (?:from|on|in|about|like|for|by|around|at|of|to) .{1,60})`,
  'more (?:to (?:read|explore|watch|know|discover)|for you|news|stories|top stories|like this|coverage|headlines|reading|world|' +
    'politics|videos?|opinion|from us|here|articles?|posts?)',
  `latest(?: ${NOUN})?(?: (?:from|on|in|about) .{1,50})?`,
  `the latest ${NOUN}`,
  'top (?:stories|news|headlines|picks|videos|reads|trending|posts|articles).{0,30}',
  "(?:our |the )?(?:editor'?s?'?|editors'?|staff|readers'?|top)(?: ?'s)? (?:picks?|choice|recommend(?:s|ations?)?|favou?rites|selection)",
  "don't miss(?: .{0,30})?",
  'in other news',
  'elsewhere(?: on .{1,30})?',
  'in (?:this|the) (?:section|category|series|story|package|topic)',
  '(?:from )?(?:around|across) the (?:web|network|globe|site)',
  '(?:stories )?from (?:our|the) (?:partners?|network|web|archives?|sponsors?|magazine|blog)',
  '(?:we )?(?:also )?recommend(?:ed|s|ations?)?(?: (?:from|by|on) .{1,30})?',
  'must[ -](?:reads?|see|watch|listen)s?',
  'in case you missed(?: it)?',
  'icymi',
  'also (?:on|in|from|read|see|of interest|trending|recommended)(?: .{0,40})?',
  'see also',
  'further reading',
  '(?:explore|discover|browse|find)(?: more)?(?: ?(?:on|in|related|by|similar|all|other)? ?(?:topics?|stories|articles|content|news|' +
    'tags|sections?|like this|this topic|these topics|coverage)(?: .{0,40})?)?',
  'keep reading',
  'keep exploring',
  'catch up(?: on .{1,40})?',
  'readers? (?:also )?(?:liked?|reading|read|choice|are reading)',
  'others? (?:also )?(?:read|are reading|viewed|liked)',
  'people (?:are )?(?:also )?(?:reading|read|like|watching)',
  'if you (?:liked|enjoyed) (?:this|that).{0,60}',
  'you might also',
  'watch (?:more|next|also)',
  'recent (?:posts?|comments?|articles?|news|stories|videos?)',
  'archives',
  'other (?:news|stories|posts|articles)(?: .{0,30})?',
  'our (?:picks|top|best|most|must)[ -].{0,30}',
  'the (?:best of .{0,25}|must[ -]reads?|most (?:read|popular|viewed).{0,20})',
  'suggested(?: for you)?',
  '(?:top|latest|best|our) (?:videos?|podcasts?|galleries|photos)',
  'in pictures',
  "(?:today's|this week's) (?:top|best|most|paper|headlines|must|news).{0,20}",
  'sections?',
  'on (?:this|the) (?:topic|subject|story)',
  'follow this (?:story|topic)',
  'previous(?:ly)?(?: on .{1,30})?',
  '(?:related|more) (?:developments?|links|resources|moments)(?: .{0,30})?(?=$)',
  'similar(?: .{0,30})?(?=$)',
  'live news',
  'happening now',
  'just in',
  'breaking news',
  'hot topics?',
  'go deeper',
  'dig deeper',
  'deep dives?',
  '(?:stories|articles|news) (?:by|from|about|on|in) .{1,40}',
  'trending(?: .{0,30})?',
  'the big (?:story|read|picture)',
  'post navigation',
  '(?:advertisement )?content from .{1,30}',
  'partner stories',
  'list \\d{1,2} of \\d{1,2}',
  'end of list',
);
/** "In World", "In Politics": a widget's name for the section it lists. */
const IN_SECTION = new RegExp(
  '^in (?:world|politics|national|local|sports?|business|entertainment|science|health|tech(?:nology)?|lifestyle|opinion|other news|' +
    'weather|u\\.?s\\.?|news)$',
);

/** Headings of lists of other articles: "You may also like", "Most Popular", "More from this section", "list 1 of 2". */
export const relatedOpeners: FurnitureRule = {
  name: 'related-openers',
  matches: (line) => labelled(line, 90, OPENERS, IN_SECTION) && !/[a-z]{2}\.["']?$/.test(line.text),
};
