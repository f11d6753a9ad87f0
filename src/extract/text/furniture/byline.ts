import { endsSentence, type Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const VERBS =
  '(?:Written|Words|Reported|Report|Reporting|Story|Text|Analysis|Opinion|Posted|Published|Edited|Compiled|Presented|Produced|Reviewed|' +
  'Fact-checked|Video|Photos?|Photographs|Photography|Pictures|Illustrations?|Graphics?|Authored|Submitted|Uploaded|Translated|Interview)';
const HEAD = new RegExp(
  `^(?:(?:By|BY|by|${VERBS} [bB]y|${VERBS.toUpperCase()} BY)(?::| ?[|>])? |(?:Authors?|Writers?|Reporters?|Editors?|Correspondents?|` +
    `Contributors?|Byline|Report|Text|Words|By|${VERBS} by) ?[:|] ?)`,
);
/** A scraper's date before the byline. */
const STATED_DATE = /^date:? \d{4}-\d{2}-\d{2} /i;
const EDITOR = /^(?:web )?editors?: ?\S{2,20}$/;
/** A live blog's "From MW's Lea Stern in Jerusalem", "From MW staff". */
const FROM = new RegExp(
  "^From (?:\\p{Lu}[\\p{L}.&]{1,20} ){0,3}(?:\\p{Lu}[\\p{L}.&]{1,20}'s? (?:\\p{Lu}|staff\\b|team\\b)|\\p{Lu}[\\p{L}.&]{1,20} (?:staff|" +
    'team|reporters|correspondents)\\b)',
  'u',
);
const DATE_HEAD = new RegExp(
  '^(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day|\\b)|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|' +
    'dec)(?:[a-z]{3,6})?\\b|^\\d|^(?:the end|now|then|noon|dawn|dusk|nightfall|midnight|mid)\\b',
  'i',
);
/** What parts the names from a role, a place, a date or an agency behind them. */
const PARTS = / ?[|·•/] ?| — ?|— ?| - |, | \(| on (?=\p{Lu}|\d)/u;
const NAME_WORD = new RegExp(
  "^(?:\\p{Lu}[\\p{L}.'-]*,?|(?:de|da|di|del|van|von|der|den|la|le|bin|ibn|al|el|abu|ben|y|e|and|&|in|of|for|the|with|at|our|own|" +
    'foreign|political|diplomatic|world|special|staff|correspondents?|reporters?|writers?|agencies|agency|news|desk|wires?|service|' +
    'services|editors?|team|admin|administrator|contributor|newsroom|online|bureau)[,.]?|@\\w{1,30})$',
  'u',
);
const ROLE = new RegExp(
  '\\b(?:correspondent|reporter|writer|editor|analyst|journalist|columnist|producer|bureau|chief|desk|staff|agenc(?:y|ies)|contributor|' +
    'press|news|media|wire|updated|published|posted|read|ago|author|presenter|anchor|service)\\b',
  'i',
);

const PLACE = "\\p{Lu}[\\p{L}.'-]{1,20}(?: \\p{Lu}[\\p{L}.'-]{1,20}){0,2}";
/** "Middle East correspondent, Jerusalem", "Chief foreign affairs correspondent", "JNS Staff Report" */
const ROLE_ALONE = new RegExp(
  "^(?:(?:[Tt]he|[Oo]ur|of|and|for|&) |\\p{L}[\\p{L}.'-]{1,20} ){0,5}(?:[Cc]orrespondents?|[Rr]eporters?|[Ee]ditors?|[Cc]olumnists?|[Pp]roducers?|" +
    `[Bb]ureau [Cc]hief|[Ss]taff [Rr]eport|[Ss]taff|[Ss]taff [Ww]riters?|[Nn]ews [Ss]taff|[Nn]ews [Ss]ervice)(?:,? (?:in |at |for )?${PLACE})?(?: and (?:${PLACE}|agencies|staff))?(?: @\\w{2,20})?$`,
  'u',
);
/** "Ana Voss (now) and Idris Kane (earlier)", "QNS | Edited by Mira Solan" */
const SHIFTS = /^[^.!?"]{3,60} \((?:now|earlier|and earlier)\)[^.!?"]{0,90}$/;
/** The first speaker of a transcript, alone in a line: "LEA STERN, HOST:". */
const SPEAKER = /^(?:date:? \d{4}-\d{2}-\d{2} )?\p{Lu}[\p{Lu}.' -]{3,40}, (?:HOST|BYLINE|ANCHOR):$/u;
const BY_SOMEBODY = /^(?:words|report|story|text|written|reported|posted) by (?:an?|our|the) [\p{L} ]{3,50}$/u;
const EDITED =
  /^[\p{L}\d ]{2,30} ?[|·•] ?(?:edited|written|reported|posted|curated|compiled|reviewed) by:? [\p{L}.' -]{3,40}(?: ?[|·•].{0,40})?$/u;

/** Lines that name the writers: "By Rafael Stone | Updated Nov. 10, 2024 6:41 am", "By LEA STERN and IDRIS KANE", "by admin". */
export const byline: FurnitureRule = {
  name: 'byline',
  matches: (line) => {
    if (bylineNames(line) !== null || EDITOR.test(line.label)) return true;
    if (SHIFTS.test(line.label) || BY_SOMEBODY.test(line.label) || SPEAKER.test(line.text) || EDITED.test(line.label)) return true;
    if (line.text.length <= 70 && line.kind !== 'heading' && ROLE_ALONE.test(line.text)) return true;
    return line.text.length <= 110 && FROM.test(line.text) && !endsSentence(line);
  },
};

/** The names in a byline, or null where the line is none. */
export function bylineNames({ text: found }: Pick<Line, 'text'>): string | null {
  const text = found.replace(STATED_DATE, '');
  if (text.length > 180) return null;
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return null;
  const rest = text.slice(head.length).trim();
  if (rest === '' || DATE_HEAD.test(rest) || (/[a-z]{3}[.!?]["')]?$/.test(rest) && !/\b(?:Inc|Ltd|Corp)\.$/.test(rest))) return null;
  const names = namesBefore(rest);
  return names === '' ? null : names;
}

function namesBefore(rest: string): string {
  const parts = rest.split(PARTS);
  const names: string[] = [];
  for (const [index, part] of parts.entries()) {
    const isName = part !== '' && part.split(' ').length <= 9 && part.split(' ').every((word) => NAME_WORD.test(word));
    // Behind the names only a role, a date or the like may stand; a sentence that begins with "By" goes on in small letters.
    if (!isName) return index > 0 && (ROLE.test(part) || /\d/.test(part) || part.length < 25) ? names.join(', ') : '';
    if (index === 0 || (!ROLE.test(part) && rest.includes(`, ${part}`))) names.push(part);
    else return names.join(', ');
  }
  return names.join(', ');
}
