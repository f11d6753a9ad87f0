import type { Knowledge } from '../../../model/knowledge.ts';
import type { Line } from '../line.ts';

const SIMPLE = [
  /^(?:skip to|jump to) (?:main |the )?(?:content|navigation)/,
  /^by [a-z][\w.'-]+(?: [a-z][\w.'-]+){1,5}(?: \| .{0,60})?$/,
  /^share (?:on|this|via|article|story)\b.{0,30}$/,
  /^email this/,
  /^(?:photo|image|caption|file photo|picture)s?:/,
  /^\[(?:image|photo|caption|picture)/,
  /^(?:advertisement|ad|sponsored|loading\W*|menu|search|log in|sign in|subscribe|world|politics|published|on|connect with us|continue reading|source link|scroll to top|about the author|you may (?:also )?like)$/,
  /^(?:sign up|subscribe|download our|follow our|follow live|read more|read next|related|recommended|watch|listen|gift )\b/,
  /^(?:copyright|©|\(c\))/,
  /^(?:comments?\b.{0,20}|leave a (?:reply|comment)|post comment|have your say|name \*|email \*)$/,
  /^(?:tags|filed under|tagged)\b/,
  /your email address will not be published/,
  /cookies|your privacy/,
];

/** The indexes of the lines that are no part of the story. */
export function findFurniture(lines: readonly Line[], _knowledge: Knowledge): ReadonlySet<number> {
  const found = new Set<number>();
  for (const line of lines) if (line.text.length < 200 && SIMPLE.some((pattern) => pattern.test(line.lower))) found.add(line.index);
  return found;
}
