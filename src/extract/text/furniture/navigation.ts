import { isMenu } from './menu.ts';
import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const CONTROLS = whole(
  '(?:main |mobile |site |open |close |toggle |show |hide |full )?(?:menu|navigation|nav|sidebar|search)(?: bar| menu| button| box| ' +
    'toggle)?',
  '(?:open|close|toggle|show|hide) (?:main |mobile |the )?(?:menu|navigation|search|sidebar)',
  'search(?: for| here| the site| this site| query| button| results?)?', 'log ?in(?: / (?:register|sign ?up|join))?', 'log ?out',
  'sign ?in(?: / (?:register|sign ?up|join))?', 'sign ?out', 'register(?: now)?', '(?:my |your )?account',
  'my (?:profile|news|bookmarks|list|feed)', 'home(?: ?page)?', 'subscribe', 'profile', 'settings', 'notifications', 'dark mode',
  'light mode',
  '(?:back to|return to|go to|scroll to|scroll back to|go back to)(?: the)? (?:top|home|home ?page|main|start|all|news)(?: of (?:the ' +
    ')?page)?',
  'top(?: of page)?', 'to top', 'back', 'close', 'exit', 'expand', 'collapse', 'cancel', 'connect with us', 'contact(?: us)?',
  'about(?: us)?', 'advertise(?: with us)?', 'careers', 'jobs', 'site ?map', 'help(?: cent(?:er|re))?', 'faqs?', 'feedback', 'support',
  'accessibility(?: help| statement| links)?', 'stay connected', 'sections', 'all sections', 'more sections?', 'more', 'view all',
  'see all', 'show all', '(?:view|load|show|see) more(?: stories| articles| posts| news| comments)?', 'show less', 'trending',
  'breaking(?: news)?', 'live(?: tv| now| updates?| blog| stream)?', 'watch(?: live| tv| now)?', 'listen(?: live| now)?', 'on air', 'tv',
  'radio', 'podcasts?', 'videos?', 'photos', 'pictures', 'galler(?:y|ies)', 'e-?paper', 'today\'s paper', 'print edition',
  'digital edition', 'archives?', 'weather', 'horoscopes?', 'crosswords?', 'games', 'shop', 'obituaries', 'classifieds', 'events',
  'calendar',
  '(?:prev(?:ious)?|next|older|newer)(?: (?:post|posts|article|articles|story|stories|page|slide|image))?(?: (?:next|prev(?:ious)?)(?: ' +
    '(?:post|article|story))?)?',
  'post navigation', 'breadcrumbs?', 'you are here', 'select (?:your )?(?:language|edition|region|country|location)(?: below)?',
  'choose (?:your |a )?(?:language|edition|region)', 'translate(?: this page)?', 'language',
  '(?:us|uk|world|international|global|europe|asia|australia|arabic|english|us english)(?: edition)', 'english', 'logo', '.{1,40} logo',
  'code of (?:ethics|conduct)', 'our (?:channels|network|people|team|newsroom)', 'jump to key event.{0,20}', 'site index', 'browse',
  'home news', 'switch skin', 'random article', 'facebook twitter instagram youtube', 'rss(?: feed)?', 'masthead', 'corrections',
  'newsletters?', 'apps?', 'e-?mail us', 'tips?', 'send (?:us )?(?:a )?tips?',
  '(?:close|search|menu|share|play|arrow|user|[a-z]{2,10}) icon', 'more menu', 'keyboard shortcuts.{0,30}', '.{2,20} program stream',
  'quick links', 'close (?:this |the )?(?:window|dialog|panel|overlay|banner|menu|ad|modal|popup|search|navigation|.{0,12} options)',
  '(?:show|hide|toggle) (?:more |all )?(?:sharing|share|reading|display) options',
  'back to (?:article|story|results|section|news|.{2,12} page)', 'you are reading.{0,60}', 'story saved', 'saved', 'welcome(?: back)?',
  'good (?:morning|evening|afternoon)(?:, reader)?', '(?:user ?name|password)', 'remember me', 'forgot(?:ten)? (?:your )?password\\??',
  'reset (?:your )?password', 'continue with (?:google|facebook|apple|e-?mail)', 'local weather', 'weather(?: forecast)?', 'traffic',
  'lottery', 'sudoku', 'puzzles', '(?:your )?daily horoscope', 'stock markets?(?: today)?', 'school closings', 'news tips',
  'enable location', 'on this day', '(?:cartoon|photo|quote|picture|video|question|image) of the (?:day|week)',
  '(?:world|international|us|local) news in brief', 'news in brief', 'click for .{2,30}',
  'this live (?:page|blog|coverage) (?:is|has) (?:now )?(?:closed|ended)', 'part of .{2,30} (?:politics|news|network|media|group)',
  'short ?link', 'permalink', '(?:about |social )?sharing', 'country', 'toggle more options', 'download', 'see all topics', 'all topics',
  'return to (?:the )?(?:menu|top|home|homepage)', 'in the news', 'live (?:story|stories|coverage)', '[\\p{L} ]{2,20} news live',
  'keep watching', 'reality check', 'the daily', 'arrives (?:daily|weekdays|weekly|every .{1,20})', 'item \\d{1,2} of \\d{1,3}',
  'useful links', 'explore', 'discover', 'topics?', 'views?', '(?:in|also in|from) this issue', 'return to .{1,30} page', 'all', 'catch up',
  'posts', 'current', 'categories', 'category', 'features?', 'related', 'share', 'popular', 'popular now', 'skip',
  'subscribe (?:now|today|here)', 'become a member', 'members', 'donate(?: now)?', 'print', 'save', 'copy', 'edition', 'footer', 'header',
  'content', 'main content',
);
const SKIP = opening(
  'skip (?:to|past|the|over|navigation|ad|links?)\\b', 'jump to (?:main|content|navigation|comments|the)',
  'go to (?:main|content|navigation)', '(?:previous|next|older|newer) (?:post|article|story|page)s? ?[:›»→-]',
);

/** Menus and the controls of a page: "Skip to main content", "MENU", "Log in", "SELECT LANGUAGE BELOW", "Scroll to Top". */
export const navigation: FurnitureRule = {
  name: 'navigation',
  matches: (line) => labelled(line, 100, CONTROLS) || labelled(line, 160, SKIP) || isMenu(line),
};
