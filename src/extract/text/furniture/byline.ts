import type { Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const HEAD = /^(?:(?:By|BY|Written by|WRITTEN BY|Words by|Reported by|Report by|Reporting by|Story by|Text by|Analysis by|Opinion by|Posted by|Published by|Edited by|Compiled by|Presented by|Produced by|Video by|Photos? by|Photographs by|Photography by|Pictures by|Illustrations? by|Graphics? by|Authored by|Submitted by|Uploaded by|by)(?::| ?[|>»])? |(?:Authors?|Writers?|Reporters?|Editors?|Correspondents?|Contributors?|Byline|Posted by|By|Written by):? ?[:|] ?)/;
const DATE_HEAD = /^(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\b|^\d/i;
/** What parts the names from a role, a place, a date or an agency behind them. */
const PARTS = / ?[|·•/] ?| — ?|— ?| - |, | \(/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'-]*,?|(?:de|da|di|del|van|von|der|den|la|le|bin|ibn|al|el|abu|ben|y|e|and|&|in|of|for|the|with|at|our|own|staff|correspondents?|reporters?|writers?|agencies|agency|news|desk|wires?|wire|service|services|editors?|team|admin|administrator|contributor|newsroom|online|bureau|special)[,.]?|@\w{1,30})$/u;
const ROLE = /\b(?:correspondent|reporter|writer|editor|analyst|journalist|columnist|producer|bureau|chief|desk|staff|agenc(?:y|ies)|contributor|press|news|media|wire|updated|published|posted|read|ago|author|presenter|anchor|service)\b/i;

/** Lines that name the writers: "By Rafael Stone | Updated Nov. 10, 2024 6:41 am", "By JOSEF FEDERMAN and SAMY MAGDY", "by admin". */
export const byline: FurnitureRule = { name: 'byline', matches: (line) => bylineNames(line) !== null };

/** The names in a byline, or null where the line is none. */
export function bylineNames({ text }: Pick<Line, 'text'>): string | null {
  if (text.length > 180) return null;
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return null;
  const rest = text.slice(head.length).trim();
  if (rest === '' || DATE_HEAD.test(rest) || /[a-z]{3}[.!?]["')]?$/.test(rest) && !/\b(?:Inc|Ltd|Corp)\.$/.test(rest)) return null;
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
