import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const WHOLE = whole(
  '(?:readers?\'?s?\'? )?(?:comments?|repl(?:y|ies)|responses?|reactions?)(?: ?\\(?\\d{1,6}\\)?)?',
  '\\(?\\d{1,6}\\)? (?:comments?|repl(?:y|ies)|responses?|reactions?|thoughts?)(?: (?:on|to) .{1,160})?',
  '(?:no|zero|view|show|hide|see|read|load|all|latest|newest|oldest|top|sort|post|add|leave|write|submit|join|start|be the first to|' +
    'open|close|disable|enable)(?: (?:all|the|a|an|your|more|first|new))? ?(?:\\d{1,6} )?(?:comments?|repl(?:y|ies)|conversation|' +
    'discussion|response|thoughts?|review)(?: ?\\(?\\d{1,6}\\)?)?(?: yet| below| here| now| on .{1,160})?',
  'leave (?:a|your) (?:reply|comment|response)(?: .{0,60})?', 'be the first to (?:comment|reply|leave|share).{0,60}',
  'comments? (?:are|is|have been|has been|on this (?:article|story|post) are) (?:now )?(?:closed|disabled|off|turned off|moderated)(?: ' +
    '.{0,40})?',
  'no comments?(?: yet| so far)?(?: .{0,40})?', '(?:join|start) the (?:conversation|discussion|debate)',
  '(?:have|share|tell us|add) your (?:say|thoughts|opinions?|views?|voice|comment|feedback)(?: .{0,40})?',
  '(?:your )?(?:full |first |last )?name ?(?:\\*|\\(required\\)|required)?',
  '(?:your )?e-?mail(?: address)? ?(?:\\*|\\(required\\)|\\(will not be published\\)|required)?', '(?:your )?website(?: url)?', 'url',
  '(?:your )?comment ?\\*?', 'message ?\\*?', 'subject',
  '(?:post|submit|send|publish|add)(?: (?:comment|reply|now|feedback|your comment))?', 'cancel(?: reply)?', 'reply(?: to .{1,40})?',
  'cancel reply', 'report(?: abuse| comment| this)?', 'flag', 'upvote', 'downvote', 'sort (?:comments? )?by.{0,30}',
  '(?:most|best|top)[ -](?:liked|rated|recent) comments?', 'load (?:\\d{1,4} )?more comments?', '(?:hide|show)/(?:hide|show) comments',
  'vote now', 'hide/show comments', '(?:newest|oldest|best|most liked|top rated)(?: first)?', 'captcha', 'i\'m not a robot',
  'what do you think\\??', 'what\'?s your reaction\\??', 'in love', 'not sure', 'post a comment(?: ?\\(?\\d+\\)?)?',
  'what are your thoughts\\??.{0,40}', 'what (?:our )?readers are saying', '(?:log|sign) ?in to (?:comment|reply|post|leave|join).{0,40}', 'powered by \\w{1,30}', 'discussion',
  'conversation', 'rate this(?: article| story)?', '(?:automatic|instant) approval of .{2,30} comments',
  '(?:was|did you find) this (?:article|story|page|content|information)?(?: ?(?:helpful|useful|interesting|informative)).{0,40}',
  'thumbs (?:up|down)', 'yes ?(?:/|\\|) ?no', 'view discussion.{0,30}', '\\d{1,6} (?:people|readers) (?:commented|are discussing).{0,20}',
);
const STARTS = opening(
  'your e-?mail address will not be', 'required fields (?:are|must)', 'save my name', 'notify me (?:of|by|via|when)',
  'this site (?:uses akismet|is protected by)', 'learn how your comment',
  'please (?:enter|log in|login|sign in|keep|read our|be respectful|note that comments|leave)\\b.{0,80}(?:comments?|name|address|log ' +
    '?in|community|here|captcha|characters)',
  'you (?:must|need to|have) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?)',
  '(?:your|all) comments? (?:is|are|will|must|may|should)',
  'comments? (?:posted|that|are moderated|may be|will be|should|must|policy|guidelines|section)\\b.{0,120}$',
  'we (?:welcome|encourage|moderate|reserve)\\b.{0,100}\\bcomment', 'by (?:posting|submitting) (?:a |your )?comment',
  'view (?:our )?comment(?:ing)? (?:policy|guidelines)', '(?:our )?community (?:guidelines|standards|rules)',
  'join (?:the|our) (?:conversation|discussion|community)', 'have (?:a story|something to|an opinion|news)\\b',
  'do you have (?:a story|information|a tip|any|questions)\\b.{0,100}\\?',
  '(?:spotted|found|see|noticed|(?:do|did) you (?:spot|find|notice|see)) (?:a|an|any)?\\s?(?:mistake|error|typo|something wrong|inaccurac)',
  'report (?:a|an|this) (?:typo|error|mistake|correction|problem|issue|ad|content)',
  '(?:suggest|request|submit) (?:a|an) (?:correction|edit|tip|letter)',
  'is this (?:article|story) (?:trustworthy|helpful|useful|fair|biased)', 'leave (?:us )?(?:your )?feedback',
  'was this (?:article|story|page|post|report|content|information|helpful|useful)', 'how (?:can we improve|did we do|would you rate)',
  'tell us (?:what|why|how|about)\\b', 'send (?:us )?(?:your )?(?:feedback|comments?|letters?|thoughts|views|tips|story)\\b', 'let us know',
  'e-?mail us\\b', 'call us\\b', 'write to us\\b', 'got a (?:tip|story|question|news)\\b',
  'if you (?:have|see|spot|notice|find) (?:a |an |any )?(?:story|tip|error|question|mistake|information|news|typo|complaint|concern)',
  'we want to hear', 'have you been affected(?!.{0,80}\\b(?:said|says|told|asks?|asked)\\b)',
  'do not (?:send|post) comments\\b(?!.{0,80}\\b(?:said|says|told|asks?|asked)\\b)', 'the comments (?:below|above) have\\b',
  'click to rate', 'we\'d love to hear', 'correction(?:s)? (?:policy|& clarifications)', 'letters to the editor',
  '.{2,40} welcomes? (?:letters|your (?:comments|feedback)|feedback|submissions|comments from readers)\\b',
);

/** Comment forms and requests for feedback: "Leave a Reply", "Comments (41)", "Name *", "Spotted a mistake? Report a typo". */
export const comments: FurnitureRule = {
  name: 'comments',
  matches: (line) => labelled(line, 200, WHOLE) || labelled(line, 240, STARTS),
};
