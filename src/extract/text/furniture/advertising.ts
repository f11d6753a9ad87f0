import { endsSentence } from '../line.ts';
import { labelled, whole, type FurnitureRule } from './phrases.ts';

const MARKS = whole(
  'adverti[sz]e?ments?(?: ?- ?(?:scroll to continue|continue reading below|story continues below).*)?',
  '(?:adverti[sz]ements? ?){2,6}',
  'adverti[sz]ing',
  'advert',
  'ads?',
  'ad(?:vertisement)? feedback',
  'video ad feedback',
  '(?:ad )?choices',
  'sponsored(?: content| post| links?| stories| message)?(?: by .{1,40})?',
  'sponsored by',
  'ad ?: .{2,80}',
  'advertisement ?[:(].{2,80}',
  "why (?:am i|you(?:'re| are)) seeing this ad",
  'paid for by .{2,60}',
  'partner content ?: .{2,80}',
  'best (?:credit cards|mattress(?:es)?|vpns?|deals|laptops|phones) .{0,40}',
  'win tickets .{0,50}',
  '(?:limited|special) (?:time )?offer.{0,60}',
  '(?:cancel|unsubscribe) (?:at )?any ?time',
  'sponsor(?:ed by)? ?:? .{2,60}',
  '(?:ads|links|stories|content|recommended|promoted|powered|provided) by \\w{2,20}',
  'promoted(?: content| stories| links?| by .{1,40})?',
  'paid (?:content|post|advertisement|program|partner content)',
  'partner content',
  'brand(?:ed)? content',
  'affiliate links?',
  '\\(?(?:the )?(?:story|article|text|content|post|page|report) (?:continues|resumes) (?:below|after|beneath|under)?(?: (?:this |the |an ' +
    ')?(?:ad|advert|advertisement|video|gallery|image|photo|newsletter|sign-?up|promotion|break|map|graphic|slideshow)s?)?(?: below)?\\)?',
  '(?:article|story) continues',
  '(?:continue|keep) reading (?:below|after|the main story)(?: .{0,30})?',
  '(?:scroll|swipe)(?: down)? (?:to|for) (?:continue|more|read)(?: .{0,40})?',
  'skip (?:ad|ads|advertisement|advert|video)',
  '(?:advertisement )?skip advertisement',
  'remove (?:this )?ads?',
  'hide ads?',
  'report (?:this )?ad',
  'ad unmute',
  '(?:x )?promo(?:tion)?',
  'go ad-?free',
  'advertisement \\d',
  'after the ad',
  '(?:3rd|third)[ -]party (?:ad|advert|advertisement|content)s?(?:[.:,]? (?:not|this is not) an (?:offer|endorsement)\\b.{0,90})?',
  'not an offer or recommendation\\b.{0,60}',
  'a (?:message|word) from our .{2,40}',
);

/** Who paid for the page, and what is for sale with its price or its button: "Solar lamp, weatherproof $39.99 Get it now". */
const OFFERS = whole(
  '(?:presented|brought to you|powered) by .{2,40}',
  '.{4,80}[$£€]\\d{1,4}[.,]\\d\\d(?: (?:usd|eur|gbp|cad|aud))?',
  '.{4,80}[$£€]\\d{1,4}(?:[.,]\\d\\d)? (?:get it|buy|shop|order)\\b.{0,20}',
  '.{4,80} (?:get it|buy it|shop|order) (?:here|now)\\W{0,4}',
);

/** "A message from Brinkmann Bank" */
const SPONSOR = /^A (?:message|word) from \p{Lu}[\p{L}&'-]{1,20}(?: (?:\p{Lu}[\p{L}&'-]{0,20}|of|and|&)){0,4}$/u;

/** Marks of advertising: "ADVERTISEMENT", "Story continues below advertisement", "Video Ad Feedback". */
export const advertising: FurnitureRule = {
  name: 'advertising',
  // "Powered by generators, the hospital went on." is a sentence.
  matches: (line) => labelled(line, 120, MARKS) || SPONSOR.test(line.text) || (!endsSentence(line) && labelled(line, 120, OFFERS)),
};
