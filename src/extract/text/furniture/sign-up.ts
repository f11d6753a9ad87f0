import type { Line } from '../line.ts';
import { holding, labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const STARTS = opening(
  "get (?:(?:the|all|all the|a|our|your|this) )?(?:recap|round-?up|(?:day|week|morning)'s|stories you|news (?:and|that|you|on)|" +
    '(?:latest|top|best|biggest|weekly|daily|breaking|most important|must-read|essential|more|local) (?:news|stories|headlines|reporting|' +
    'analysis|coverage))(?:\\b|live)(?!.{0,90}\\b(?:said|says|told)\\b)',
  '(?:success|error|thanks|thank you|congratulations|oops|sorry)! .{0,40}\\b(?:e-?mail|sign(?:ed)? ?up|subscri\\w+|request|inbox|' +
    'registered|try again|list)\\b',
  '(?:enter |your )?(?:your )?e-?mail(?: address)? (?:sign ?up|subscribe|submit|join|go|continue)$',
  '(?:follow )?you will receive e-?mail alerts\\b',
  'manage alert preferences',
  'sign up\\b',
  'sign me up',
  'subscribe\\b(?! to the (?:view|idea|notion|theory))',
  'subscription required',
  'subscribers? (?:only|exclusive)',
  'already (?:a )?(?:subscriber|subscribed|member|have an account|registered)',
  'not a (?:subscriber|member)',
  'download (?:our|the|now|it|app)\\b',
  'get\\b.{0,90}\\b(?:app|newsletters?|inbox|alerts?|e-?mails?|briefing|updates|notifications?|unlimited access|full access|headlines|' +
    'free trial|free access|delivered|subscription)\\b',
  'click here (?:to|for)\\b',
  'get (?:the|our) .{2,40} (?:daily|morning|evening|weekly) (?:edition|briefing|e-?mail|newsletter|digest)\\b',
  'tap here (?:to|for)\\b',
  'install (?:our|the)\\b',
  'try (?:it |us )?(?:for )?(?:free|\\$\\d)',
  'join (?:our|the (?:conversation|discussion|debate|community|newsletter)|us on|now|free|for free|.{2,40} (?:for access|on ' +
    '(?:whatsapp|telegram|facebook|x|twitter|signal)))\\b',
  'follow (?:us|our|@)\\b(?!.{0,60}\\bsaid\\b)',
  'follow (?:\\p{L}+ ){1,3}(?:english|arabic|news|online)$',
  'like us on\\b',
  '(?:follow|like|find|watch) [\\p{L} ]{2,40} on (?:facebook|twitter|instagram|x|youtube|tiktok|telegram|whatsapp|linkedin|threads|' +
    'bluesky)\\b',
  'hit (?:the )?["\']?(?:subscribe|like)\\b',
  'our mission is\\b',
  'find us on\\b',
  'connect with us\\b',
  'support (?:our|independent|quality|local|us|honest|fearless)\\b.{0,60}(?:journalism|work|reporting|news(?:room)?|us|today|media)',
  'become an? .{0,20}(?:member|subscriber|supporter|patron|insider|sponsor)',
  'be the first to (?:know|get|hear|see|read)',
  "(?:you're|you are) (?:now )?(?:subscribed|signed|registered|following)",
  '.{3,80}[?.] subscribe\\.?$',
  '(?:catch|get|read|find|track)\\b.{0,60}[.!] download (?:now|here|today|it)\\b',
  'catch (?:all )?(?:the |our )?(?:latest|live|breaking|full)\\b.{0,60}\\b(?:on|at|with|here)\\b',
  'click (?:on )?the .{1,20} (?:icon|button|bell)',
  'create your (?:free )?(?:profile|account)',
  'donate\\b.{0,60}$',
  'buy (?:us|me) a coffee',
  'create (?:an?|your) (?:free )?account',
  'to (?:continue|keep) reading\\b',
  'continue reading (?:with|for|by)\\b',
  "you(?:'ve| have) (?:reached|read|used|hit)\\b.{0,40}\\b(?:limit|articles?|free)\\b",
  'you have \\d{1,2} (?:free )?(?:articles?|stor)',
  'this (?:article|story|content|post|page) is (?:only )?(?:for|available|exclusive|free|reserved)\\b',
  'unlock (?:this|the|all|full|unlimited)\\b',
  'enter your (?:e-?mail|name|address|details)\\b',
  'please enter (?:a|your)\\b',
  'your e-?mail',
  'invalid e-?mail',
  '(?:close )?(?:thank you|thanks) for (?:subscribing|signing|reading|registering|joining|your (?:support|interest|subscription))',
  "you(?:'ve| have) (?:successfully )?(?:subscribed|signed up|been added)",
  'check your inbox',
  'by (?:clicking|signing|submitting|subscribing|entering|providing|pressing|registering|continuing|joining|checking|using ' +
    'this)\\b.{0,120}\\byou\\b.{0,80}\\b(?:agree|consent|accept|acknowledge|terms|receive)',
  'plus, your account',
  'listen to .{3,60} (?:every|daily|weekdays|weekly|wherever|on (?:apple|spotify))\\b',
  'an? (?:curated|daily|weekly|weekday|free) (?:[\\p{L}-]+ ){0,3}(?:guide|digest|round-?up|newsletter|briefing) (?:to|of|on)\\b',
  'no thanks?$',
  'maybe later',
  "don't (?:miss (?:out|a|an|any|the latest|our|important|breaking))\\b.{0,80}",
  'stay (?:informed|up[ -]to[ -]date|ahead|updated|in the know|on top|tuned|connected)\\b',
  'never miss\\b',
  'receive (?:our|your|daily|breaking|e-?mail|news|free)\\b',
  'turn on (?:notifications|desktop|push|breaking)',
  'enable (?:notifications|javascript|cookies)',
  'allow notifications',
  '(?:set|make|add) (?:us|.{2,30}?) (?:as )?(?:your |a )?preferred source',
  'view this e-?mail',
  'try unlimited',
  'your (?:free|remaining) (?:articles?|stories)',
  'register (?:for free|to|now|free)\\b',
  "don't have an account",
  'join \\d[\\d,.]{0,10}k?(?: (?:million|thousand))? ',
  'new here\\?',
  '(?:breaking news |news |e-?mail )alerts?(?::|$)',
  'text [a-z]{2,12} to \\d{3,7}\\b',
  'follow the (?:author|writer|reporter|topic|story)',
  'for (?:unlimited|exclusive) access\\b',
  'start your (?:free )?(?:trial|subscription)',
  'limited[- ]time offer',
  'special offer',
  'cancel anytime',
  '(?:only )?\\$\\d+(?:\\.\\d\\d)? (?:a|per|for) (?:week|month|year|\\d+)',
  'our (?:free |daily |weekly |morning |evening |breaking )?(?:newsletter|app|podcast|e-?mail)\\b',
  '.{2,30} values? your (?:feedback|opinion|privacy|trust)',
  'how relevant\\b.{0,30}\\bad\\b',
  'did you encounter any',
);
const HOLDS = holding(
  '[.!?] (?:sign up|subscribe|register)(?: (?:here|now|today|below|for free))?\\W{0,2}$',
  '\\bterms of (?:use|service)\\b',
  '\\bagree\\b.{0,40}\\bterms\\b.{0,30}\\bconditions\\b',
  '\\bprivacy (?:policy|notice|statement)\\b',
  '\\b(?:your|an?) (?:in-?box|e-?mail address)\\b',
  'delivered (?:straight |directly |right )?to your',
  '\\b(?:e-?mailed|sent|delivered) (?:straight |direct |directly |right )?to (?:you|your \\p{L}+)\\b.{0,30}\\b(?:day|days|week|weekday|morning|evening|daily|weekly|free)\\b',
  '\\bunsubscribe\\b',
  '\\bpush (?:notifications?|alerts?)\\b',
  '\\b(?:join|follow|our|subscribe)\\b.{0,40}\\b(?:whatsapp|telegram|youtube) (?:channel|group)\\b',
  '\\bpremium content\\b',
  '\\bget the .{2,30} app\\b',
  'you can now listen to\\b',
  '\\blisten to (?:this|the) (?:article|story|page|post)\\b',
  '\\bgoogle play\\b',
  '\\bapp store\\b',
  '\\bjoin the (?:conversation|discussion|debate)\\b',
  '\\bview (?:this |it )?(?:e-?mail |newsletter |letter )?in (?:your |a )?(?:web )?browser\\b',
);
const LISTEN = whole(
  'listen(?: to)?(?: this| the)?(?: article| story| page| episode| now)?(?: \\(?\\d{1,3} ?(?:min|minutes?|mins)\\)?)?',
  'listen \\(?\\d{1,3}:\\d\\d\\)?',
  '(?:this|the) (?:article|story) is (?:also )?available (?:in|as|on) .{1,50}',
  '\\d{1,3} ?(?:min|minutes?) (?:listen|watch)',
  'text size',
  'font size',
  'a-? ?a\\+?',
  'gift unlocked article',
  'gift article',
  'audio (?:version|by .{1,30})',
  'this audio is (?:auto|ai|generated).{0,60}',
  'follow',
  'following',
  '(?:show |view )?key events(?: only)?',
  'free newsletter',
  'e-?mail',
  'get alerts(?: for| on)?.{0,60}',
  '(?:breaking|daily|morning|evening|weekly|top)(?: news)? (?:e-?mails?|alerts)',
  'get it',
  'thank you!?',
  'appreciated',
  'preview',
  'in your queue',
  'this article is in your queue',
  'open queue',
  "what's news",
  'watch for us in your inbox',
  'watch (?:newscasts|live (?:video|newscasts)|our newscasts).{0,40}',
);

const SERVICE = '(?:whatsapp|telegram|threads|bluesky|instagram|facebook|twitter|tiktok|youtube|linkedin|signal|google news|viber)';
const OUTLET_SERVICES = new RegExp(
  `^(?:exciting news|big news|good news|great news)[!.:]|\\b(?:we(?:'re| are)|our [\\p{L} ]{2,30} is|you can(?: now| also)?(?: find| follow| join| read)? us)\\b[^.]{0,30}\\bon ${SERVICE}\\b|` +
    `\\b${SERVICE}\\b.{0,60}[.!:—] ?(?:click|tap|join|follow|subscribe|download|sign)\\b`,
  'u',
);
/** What only lives of its listeners: "New episodes drop every Thursday", "Listen on Apple, Spotify or wherever you get your podcasts". */
const PODCAST = holding(
  '\\bnew episodes?\\b.{0,30}\\b(?:every|each|weekly|daily|drops?|out)\\b',
  '\\b(?:wherever|where) you (?:get|find|listen to) (?:your )?podcasts\\b',
  "^(?:this|today's|the) (?:episode|podcast|show|edition) (?:was|is|of .{2,40} was) (?:produced|edited|hosted|mixed|recorded|written|presented|engineered)\\b(?!.{0,40}\\b(?:in|on) )",
  '^our (?:(?:executive|senior|supervising|associate) )?(?:producer|editor|engineer|host)s? (?:is|are)\\b',
  '^(?:leave|take a second and leave|give) (?:us |the show )?a (?:rating|review)\\b',
  '\\b(?:apple podcasts?|spotify|stitcher|google podcasts)\\b',
);
/** A letter's own first words tell what it is about: "In today's newsletter: …", "For today's newsletter, I spoke to …" */
const LETTER_TELLS =
  /^(?:(?:in|for) )?(?:today|tonight|this (?:morning|evening|week|month))'s (?:newsletter|edition|briefing|letter|e-?mail)\b.{40}/;
const ASKS =
  /\b(?:sign|subscri\w+|get|gets|receive|receiving|deliver\w*|free|you|your|our|us|join|try|read|want|click|here|weekly|daily|inbox|follow|launch\w*|preferences|exclusive|this (?:article|story|piece|column))\b/;

/** Whether a line that names a newsletter asks its readers to have it. The story may tell of one: "The ministry sent the families a newsletter". */
function isNewsletter({ label }: Line): boolean {
  if (label.length > 420 || !/\bnewsletters?\b/.test(label) || SAID.test(label) || LETTER_TELLS.test(label)) return false;
  return label.length <= 60 || ASKS.test(label);
}

/** A story may tell of a newsletter or of somebody's inbox. */
const SAID = /\b(?:said|says|told|wrote)\b/;

/** Requests to sign up, pay, follow or install: "Sign up for the Morning Wire newsletter", "Download our app", "Listen (3 min)". */
export const signUp: FurnitureRule = {
  name: 'sign-up',
  matches: (line) => isRequest(line) || (HEADED.test(line.label) && isRequest({ ...line, label: line.label.replace(HEADED, '') })),
};

/** "WEATHER TEAM: Sign up for alerts" */
const HEADED = /^[^:.]{2,30}: (?=(?:sign|subscribe|get|download|join|watch) )/;

function isRequest(line: Line): boolean {
  const label = line.label.replace(/^["']/, '');
  if (label.length <= 200 && (OUTLET_SERVICES.test(label) || PODCAST.test(label)) && !SAID.test(label)) return true;
  return (
    labelled(line, 260, STARTS) ||
    isNewsletter(line) ||
    (labelled(line, 420, HOLDS) && !SAID.test(line.label)) ||
    labelled(line, 120, LISTEN)
  );
}
