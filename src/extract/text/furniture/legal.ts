import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const STARTS = opening(
  '(?:copyrights?|\\(c\\)|©|℗)(?: ?[:©]| ?\\(c\\)| ?\\d{4}| by\\b|$)',
  '\\d{4} ?(?:©|\\(c\\))',
  '\ufffd ?(?:19|20)\\d\\d ',
  'all rights? reserved',
  '(?:this|the) (?:material|content|article|story|work|website|publication) (?:(?:may|must|should) not be|cannot be|is (?:protected by|' +
    'copyright|the property|subject to copyright|licen[sc]ed under)) ',
  '(?:no part of|nothing in) this (?:publication|article|site|material|content)',
  '(?:reproduction|republication|redistribution|unauthori[sz]ed)\\b.{0,120}\\b(?:prohibited|permission|forbidden|allowed)',
  '(?:licen[sc]ed|published|available|shared) under (?:a |the )?(?:creative commons|cc|licen[sc]e)',
  'creative commons',
  'disclaimer\\b',
  'for permission to (?:re)?(?:publish|print|use)\\b',
  '.{2,60}is not responsible for (?:the )?(?:content|accuracy|external|opinions|views)\\b',
  'translation of an original article',
  'this content is provided by\\b',
  'support (?:provided|for .{2,30} comes) (?:by|from)\\b',
  '(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|in this)\\b',
  '(?:©|\\(c\\)) ?\\p{L}',
  'registered (?:office|charity|company|number)\\b',
  'registered in (?:england|scotland|wales|ireland)\\b',
  'company (?:number|registration)',
  'vat (?:no|reg|number)',
  'an? (?:division|subsidiary|unit) of .{2,60}\\b(?:inc|ltd|llc|corp|company|media|holdings)\\b',
  '(?:our|editorial) (?:standards|policy|policies|guidelines|code|values|principles)\\b',
  'our standards:',
  'legal (?:notice|statement|disclaimer|information)',
  '(?:all )?quotes (?:displayed|delayed)',
  '(?:.{2,20} )?transcripts are created on\\b',
  'accuracy and availability (?:of .{2,20} transcripts )?may vary',
  'the (?:authoritative|official) record of .{2,30} programming is\\b',
  'transcript provided by\\b',
  'market data (?:provided|by|delayed)',
  'ads? (?:and|&) (?:privacy|content)',
  'published by .{1,60} (?:ltd|inc|llc|limited)\\b',
  'powered by (?:wordpress|blogger|ghost|drupal|\\w{2,20}$)',
  'theme(?:s)?(?::| by) ',
  'designed by\\b.{0,40}[^.]$',
  'proudly powered',
  'developed by\\b.{0,40}[^.]$',
  'hosted by\\b.{0,40}[^.]$',
  'website by\\b',
);
/** "Copyright Quay News"; "Copyright law" begins a sentence. */
const COPYRIGHT_OF = /^(?:Copyright|COPYRIGHT|\(c\)|©) ?(?:The )?\p{Lu}[^.]{1,60}$/u;
const RIGHTS = new RegExp(
  '\\ball rights? reserved\\b|©|\\(c\\) ?\\d{4}|\\bcopyright ?(?:©|\\(c\\))? ?\\d{4}|\\bmay not be (?:published|republished|reproduced|' +
    'broadcast|rewritten|redistributed)\\b|(?:publish|reproduc|broadcast|distribut|copied|rewrit|used)\\w*\\b.{0,60}\\bwithout ' +
    '(?:prior |express |the |written )*permission\\b',
);
const WHOLE = whole(
  'permissions?',
  'reuse (?:&|and) permissions?',
  'terms apply',
  'reuse this (?:content|article)',
  '(?:acquire|buy|request|get) (?:licen[sc]ing|reprint|republishing)(?: rights)?.{0,60}',
  '(?:journalistic|editorial|.{2,20} journalistic) standards(?: (?:and|&) practices)?',
  'corrections (?:and|&) clarifications',
  'why you can trust .{2,40}',
  'powered by automated translation',
  'reprints?(?: (?:and|&) permissions?)?',
  'buy (?:reprints?|rights|licen[sc]ing).{0,40}',
  'licensing(?: .{0,30})?',
  'request (?:reprint|permission).{0,40}',
  'purchase licensing rights',
  'rights (?:and|&) permissions',
  'imprint',
  'impressum',
);

/** Copyright and legal lines: "© 2023 Meridian Wire. All rights reserved.", "This material may not be republished without permission." */
export const legal: FurnitureRule = {
  name: 'legal',
  matches: (line) => {
    if (labelled(line, 500, STARTS) || labelled(line, 80, WHOLE) || COPYRIGHT_OF.test(line.text)) return true;
    return labelled(line, 500, RIGHTS) && !/["']/.test(line.label);
  },
};
