import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const BUTTONS = whole(
  '(?:accept|reject|allow|decline|deny|manage|customi[sz]e|necessary|essential|strictly necessary|functional|analytics?|i accept|i ' +
    'agree|agree|ok|got it|confirm|save|dismiss)(?: (?:all|and|&|cookies?|choices|preferences|settings|options|only|selected|' +
    'non-essential|optional|close|continue|proceed|my|consent|always active))*',
  '(?:cookie|privacy|consent|ad|gdpr)(?: (?:settings|policy|preferences|notice|choices|options|consent|manager|statement|cent(?:er|re)|' +
    'cookies|banner))*',
  'your (?:privacy|ad|california|data|us state)(?: (?:choices|rights|privacy|preferences|settings))*',
  'do not (?:sell|share)(?: .{0,60})?',
  'continue without (?:accepting|agreeing|consent).{0,20}',
  'manage (?:settings|choices|preferences|cookies|options|consent)',
  'terms(?: of (?:use|service|sale)| & conditions| and conditions)?',
  'terms(?: of (?:use|service))?,? (?:and|&|\\|) (?:privacy|cookie).{0,60}',
);
const STARTS = opening(
  'we (?:value|respect|care about|take) your (?:privacy|data)',
  'we (?:use|and our (?:\\d+ )?partners)\\b.{0,60}\\b(?:cookies?|data|store|technolog)',
  '(?:this|our|the) (?:web ?)?(?:site|page|app) (?:uses|requires|stores|collects)\\b',
  "we(?:'ve| have) (?:updated|changed) our (?:privacy|terms|cookie)",
  'our (?:privacy|cookie|terms)\\b.{0,60}(?:changed|updated|policy)',
  'by (?:continuing|using|browsing|visiting|closing|remaining)\\b(?=.*\\b(?:you|our|we)\\b).{0,60}\\b(?:site|website|page|cookies?|app|' +
    'browse|service)',
  'unfortunately,? we (?:have been|are|were) unable to (?:verify|show|display|load)\\b',
  'we need your (?:consent|permission)',
  'to (?:provide|give you) the best (?:experience|possible)',
  'please (?:accept|enable|allow|review) (?:cookies?|javascript|our)',
  'manage (?:your )?(?:cookie|consent|privacy)',
  '(?:recaptcha|protected by recaptcha)',
  'you can (?:change|manage|withdraw|opt)\\b.{0,60}(?:settings|preferences|consent|time|cookies?)',
  'with your (?:consent|permission|agreement)',
  '(?:allow|show|load|view|accept) (?:content|media|posts?|embeds?) (?:provided |from |by |hosted )+(?:a |an )?(?:third[- ]part(?:y|ies)|external (?:providers?|sources?|sites?)|\\p{L}+)\\?',
);
const COOKIES = /\bcookies?\b/;
const USE = new RegExp(
  '\\b(?:use|uses|using|accept|consent|browser|site|website|experience|policy|settings|preferences|third[- ]party|advertising|allow|' +
    'agree)\\b',
);

/** Banners that ask for consent: "We use cookies to improve your experience. Accept | Manage settings". */
export const consent: FurnitureRule = {
  name: 'consent',
  matches: (line) => labelled(line, 100, BUTTONS) || labelled(line, 500, STARTS) || (labelled(line, 590, COOKIES) && USE.test(line.label)),
};
