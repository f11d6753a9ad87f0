import { endsSentence, type Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const VERBS =
  '(?:Written|Words|Reported|Report|Reporting|Story|Text|Analysis|Opinion|Posted|Published|Edited|Compiled|Presented|Produced|Reviewed|' +
  'Fact-checked|Video|Photos?|Photographs|Photography|Pictures|Illustrations?|Graphics?|Authored|Submitted|Uploaded|Translated|Interview)';
const HEAD = new RegExp(
  `^(?:(?:By|BY|by|${VERBS} [bB]y|${VERBS.toUpperCase()} BY)(?::| ?[|>])? |(?:Authors?|Writers?|Reporters?|Editors?|Correspondents?|` +
    `Contributors?|Byline|Report|Text|Words|By|${VERBS} by) ?[:|] ?)`,
);
const EDITOR = /^(?:web )?editors?: ?\S{2,20}$/;
/** A live blog's "From MW's Lea Stern in Jerusalem", "From MW staff". */
const FROM = new RegExp(
  '^From (?:\\p{Lu}[\\p{L}.&]{1,20} ){0,3}(?:\\p{Lu}[\\p{L}.&]{1,20}\'s? (?:\\p{Lu}|staff\\b|team\\b)|\\p{Lu}[\\p{L}.&]{1,20} (?:staff|' +
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
  '^(?:\\p{Lu}[\\p{L}.\'-]*,?|(?:de|da|di|del|van|von|der|den|la|le|bin|ibn|al|el|abu|ben|y|e|and|&|in|of|for|the|with|at|our|own|' +
    'foreign|political|diplomatic|world|special|staff|correspondents?|reporters?|writers?|agencies|agency|news|desk|wires?|service|' +
    'services|editors?|team|admin|administrator|contributor|newsroom|online|bureau)[,.]?|@\\w{1,30})$',
  'u',
);
const ROLE = new RegExp(
  '\\b(?:correspondent|reporter|writer|editor|analyst|journalist|columnist|producer|bureau|chief|desk|staff|agenc(?:y|ies)|contributor|' +
    'press|news|media|wire|updated|published|posted|read|ago|author|presenter|anchor|service)\\b',
  'i',
);

/** Lines that name the writers: "By Rafael Stone | Updated Nov. 10, 2024 6:41 am", "By JOSEF FEDERMAN and SAMY MAGDY", "by admin". */
export const byline: FurnitureRule = {
  name: 'byline',
  matches: (line) => {
    if (bylineNames(line) !== null || EDITOR.test(line.label)) return true;
    return line.text.length <= 110 && FROM.test(line.text) && !endsSentence(line);
  },
};

/** The names in a byline, or null where the line is none. */
export function bylineNames({ text }: Pick<Line, 'text'>): string | null {
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
