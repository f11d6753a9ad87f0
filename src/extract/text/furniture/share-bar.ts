import type { Line } from '../line.ts';
import { allWordsAmong, labelled, opening, type FurnitureRule } from './phrases.ts';

const WORDS = new Set(
  (
    'share shares shared sharing tweet tweets retweet pin pinterest whatsapp whats app facebook fb twitter x linkedin reddit telegram ' +
    'threads bluesky mastodon flipboard tumblr pocket viber line messenger snapchat instagram youtube tiktok wechat weibo gab parler ' +
    'truth social getter gettr digg email e mail print copy link copied url save bookmark saved gift send like liked likes love ' +
    'loading options tools article story page this post on via to by with and or more follow us me your friends friend a the it post ' +
    'text size font resize listen copy link add favorites favourites google news close view views comments comment reactions mailto ' +
    'icon opens in new window tab'
  ).split(' '),
);
const STARTS = opening(
  'share (?:or|this|on|via|with|the|full|article|story|post|link|options|to|by|your|it)\\b',
  'click to (?:share|email|print|copy|tweet|follow|save)',
  'e-?mail (?:this|a|the|to|link|article|story)\\b',
  'print (?:this|the|article|story|friendly|page)',
  'send (?:this|a|the) (?:link|article|story|page|email)',
  'copy (?:this |the |article )?(?:link|url|address)',
  'please use the sharing',
  'forward (?:this|to) ',
  '(?:gift|give|save|bookmark) (?:this |an? |the |unlocked )?(?:article|story|post|for later)',
  'like this(?: article| story| post|$|:| loading)',
  'tweet (?:this|on|about)',
  'post (?:to|on) (?:facebook|twitter|x)\\b',
  'follow (?:us )?on (?:google|facebook|twitter|x|instagram|whatsapp|telegram|youtube|flipboard)',
  'add (?:us |.{2,30} )?(?:as (?:a|your) preferred|on google|to google)',
  'link copied',
  'opens in (?:a )?new (?:window|tab)',
  'whatsapp\\b.{0,20}$',
  'share$',
);

/** Bars for sharing: "Share on Facebook", "Click to email a link to a friend (Opens in new window)", "Facebook Twitter Email". */
export const shareBar: FurnitureRule = {
  name: 'share-bar',
  matches: (line) => {
    if (COUNT.test(line.label) || GLUED.test(line.label)) return true;
    return labelled(line, 140, STARTS) ? !isSentence(line) : line.label.length <= 120 && isSharing(line);
  },
};

/** "1.2k shares", "25 posts". */
const COUNT = new RegExp(
  '^\\(?\\d[\\d.,]{0,8} ?[km]?\\)? (?:shares?|likes?|views?|posts?|photos?|videos?|images?|votes?|claps|reactions?|updates?|entries|' +
    'items?|results?|followers?|tweets?|retweets?|bookmarks?|readers?|minutes?)$',
);
/** "Share pageCopy linkAbout sharing": the buttons have lost the blanks between them. */
const GLUED = /^(?:share(?: page)?|save|print|e-?mail|copy link|link copied|about sharing|close| ){2,9}$/;
const SERVICE = new RegExp(
  '\\b(?:share|tweet|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|e-?mail|print|copy link|link copied|bookmark|like|' +
    'pin|mailto|x)\\b',
);

function isSharing({ label }: Line): boolean {
  return SERVICE.test(label) && allWordsAmong(label, WORDS);
}

function isSentence({ text }: Line): boolean {
  return text.length > 70 && /[a-z]\.["']?$/.test(text);
}
