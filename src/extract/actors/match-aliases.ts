import { aliasKey, aliasTable, type Alias, type AliasTable, type Known } from './alias-table.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { soundKey } from './spelling.ts';
import type { Token } from './tokens.ts';
import { wordSet } from '../text/word-lists.ts';

/** A name of the knowledge in a sentence: tokens [from, to). */
export interface AliasHit {
  readonly from: number;
  readonly to: number;
  readonly known: Known;
  readonly how: Alias['how'];
}

/** The names in the tokens of one sentence, from left to right; of those that begin at one word the longest wins. */
export function matchAliases(tokens: readonly Token[], knowledge: Knowledge): AliasHit[] {
  const table = aliasTable(knowledge);
  const hits: AliasHit[] = [];
  const shouted = isShouted(tokens);
  for (let at = 0; at < tokens.length;) {
    const isName = (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number') && !(shouted && QUESTIONS.has(tokens[at]?.fold ?? ''));
    const found = isName ? longestAt(tokens, at, table) : null;
    const next = tokens[at + 1]?.fold === '-' ? at + 2 : at + 1;
    const hit = found && opensName(tokens, at) && endsBehind(tokens, next, table, found.to) ? null : found;
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

/** "WHO GOES WHERE": in a line of capitals the word asks, and is no organisation. */
const QUESTIONS = wordSet('who');

function isShouted(tokens: readonly Token[]): boolean {
  const isWord = (token: Token): boolean => token.kind === 'word' && token.text.length > 1;
  return !tokens.some((token) => isWord(token) && !token.upper) && tokens.filter(isWord).length > 1;
}

function opensName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.fold === 'the' || tokens[at]?.fold === 'al';
}

/** "The National Security Council" is not "The National": a name that begins behind the article and reaches farther wins. */
function endsBehind(tokens: readonly Token[], at: number, table: AliasTable, end: number): boolean {
  const other = longestAt(tokens, at, table);
  return other !== null && other.to > end;
}

function longestAt(tokens: readonly Token[], at: number, table: AliasTable): AliasHit | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1]?.fold === '-' ? tokens[at + 2] : tokens[at + 1];
  const exact = best(tokens, at, table.byWord.get(aliasKey(token.fold, next?.fold ?? '')), false);
  if (exact && exact.alias.words.length > 1) return hitOf(exact, at, tokens);
  const heard = token.capital ? best(tokens, at, table.bySound.get(soundKey(token.fold)), true) : null;
  if (heard) return hitOf(heard, at, tokens);
  return exact ? hitOf(exact, at, tokens) : null;
}

interface Match {
  readonly alias: Alias;
  readonly to: number;
}

function hitOf(match: Match, at: number, tokens: readonly Token[]): AliasHit {
  // "al-Qassam Brigades" is matched from "Qassam": the article before it belongs to the name
  const articleAt = tokens[at - 1]?.fold === '-' ? at - 2 : at - 1;
  const { known, how, words } = match.alias;
  const isLeftOut = known.type === 'group' && tokens[articleAt]?.fold === 'al' && words[0]?.fold !== 'al';
  return { from: isLeftOut ? articleAt : at, to: match.to, known, how };
}

/** Aliases come longest first: the first that fits wins, but for words of equal number the one with more signs in the text. */
function best(tokens: readonly Token[], at: number, aliases: readonly Alias[] | undefined, bySound: boolean): Match | null {
  for (const alias of aliases ?? []) {
    const to = endOf(tokens, at, alias, bySound);
    if (to !== null) return { alias, to };
  }
  return null;
}

function endOf(tokens: readonly Token[], at: number, alias: Alias, bySound: boolean): number | null {
  let next = at;
  for (let index = 0; index < alias.words.length; index += 1) {
    const word = alias.words[index];
    if (!word) break;
    if (index > 0) next = skipBetween(tokens, next, word.fold, alias.known.type === 'person');
    const token = tokens[next];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return null;
    if (bySound ? soundKey(token.fold) !== word.sound : token.fold !== word.fold) return null;
    if ((word.letters === 'upper' && !token.upper) || (word.letters === 'capital' && !token.capital && token.kind === 'word')) return null;
    next += 1;
  }
  return next;
}

/** Over hyphens, an article, a possessive ending and, in people's names, an initial, to the next word of a name. */
function skipBetween(tokens: readonly Token[], from: number, wanted: string, person: boolean): number {
  let at = from;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = tokens[at];
    if (!token || token.fold === wanted) return at;
    const hyphen = token.fold === '-' && token.glued;
    const article = token.fold === 'al';
    const initial = person && token.text.length === 1 && token.capital;
    const point = token.fold === '.' && token.glued && tokens[at - 1]?.text.length === 1;
    if (!hyphen && !article && token.kind !== 'possessive' && !initial && !point) return at;
    at += 1;
  }
  return at;
}
