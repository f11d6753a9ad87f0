import type { EventType } from '../../../../model/vocabulary.ts';
import type { HeadlineContext } from '../context.ts';
import { listNames, withArticle } from '../words/list-names.ts';
import { isPluralName } from '../words/number.ts';

const DEEDS: Partial<Readonly<Record<EventType, readonly [one: string, many: string]>>> = {
  statement: ['makes a statement', 'make a statement'],
  vote: ['votes', 'vote'],
  response: ['gives an answer', 'give an answer'],
  proposal: ['makes a proposal', 'make a proposal'],
};

/** "Israel makes a statement": the least that is certain, where nothing of the words can be told in one line; null where nobody is named who says them. */
export function bareLine({ draft, actors, kindOf }: HeadlineContext): string | null {
  const deed = DEEDS[draft.type];
  const speakers = actors.filter(({ role }) => role === 'speaker').flatMap(({ id }) => kindOf(id)?.short ?? []);
  if (!deed || speakers.length === 0 || speakers.length > 3) return null;
  // "the day after the election, Abbas": who is named beside a vote may not have voted
  if (draft.type === 'vote' && draft.trigger?.verb === null) return null;
  const who = listNames(speakers.map((name, index) => (index === 0 ? name : withArticle(name, kindOf))));
  return `${who} ${speakers.length > 1 || isPluralName(speakers[0] ?? '') ? deed[1] : deed[0]}`;
}

/** A quotation that carries nothing: "Israel said", "Set free in the truce", "Sat down with officials". */
export function saysLittle(quoted: string): boolean {
  const words = quoted.replace(/^"|"$/g, '');
  return (
    words.split(' ').length < 5 ||
    /\b(?:said|announced|noted|said in (?:a|an) \w+|told (?:\w+ ){1,3}\w+|told \w+|endorsed|that|who \w+)$/.test(words) ||
    /^(?:said|free|sat|spoke|called|set|in|at|on|after|before|support)\b/i.test(words)
  );
}
