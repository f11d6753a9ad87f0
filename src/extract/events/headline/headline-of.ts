import type { FoundActors } from '../../actors/actor-mention.ts';
import type { Knowledge } from '../../../model/knowledge.ts';
import type { CleanedArticle } from '../../text/cleaned-article.ts';
import type { KindOf } from '../actor-kinds.ts';
import type { EventDraft } from '../event-draft.ts';
import type { EventReading } from '../event-reading.ts';
import type { HeadlineContext } from './context.ts';
import { bareLine, saysLittle } from './forms/bare-line.ts';
import { clauseLine } from './forms/clause-line.ts';
import { denialLine } from './forms/denial-line.ts';
import { dueLine } from './forms/due-line.ts';
import { ellipticLine } from './forms/elliptic-line.ts';
import { expectedLine } from './forms/expected-line.ts';
import { gatheringLine } from './forms/gathering-line.ts';
import { nounLine } from './forms/noun-line.ts';
import { quotedLine } from './forms/quoted-line.ts';
import { releaseLine } from './forms/release-line.ts';
import { responseLine } from './forms/response-line.ts';
import { speechLine } from './forms/speech-line.ts';
import { statementLine } from './forms/statement-line.ts';
import { talksLine } from './forms/talks-line.ts';
import { isNoun, verbAround } from './forms/verb-around.ts';
import { takesClause } from './grammar/verbs.ts';
import { viewOf } from './grammar/view.ts';
import { isSound } from './sound.ts';
import { neutral } from './words/neutral.ts';
import { saidBefore } from './words/said-before.ts';
import { isCommon } from './words/render.ts';
import { withShortNames } from './words/short-kinds.ts';

type Form = (context: HeadlineContext) => string | null;

/** The forms of a headline in their order: the first that is sound stands. */
const FORMS: readonly Form[] = [
  gatheringLine,
  expectedLine,
  talksLine,
  releaseLine,
  responseLine,
  dueLine,
  spoken,
  ofVerb,
  ofGathering,
  aroundNoun,
  nounLine,
];

/** One neutral line, who did what, at most some 80 characters, never over 100; when no form fits, the shortest clause that carries the event, quoted. */
export function headlineOf(
  draft: EventDraft,
  actors: EventReading['actors'],
  article: CleanedArticle,
  found: FoundActors,
  kindOf: KindOf,
  knowledge: Knowledge,
): string {
  const names = withShortNames(kindOf, knowledge);
  const view = viewOf(draft.read, () => saidBefore(article, draft.read.sentence, found, names));
  const context: HeadlineContext = { draft, view, kindOf: names, actors, article, knowledge };
  if (draft.status === 'denied') {
    const denied = denialLine(context);
    if (denied !== null && isSound(denied)) return capitalised(denied);
  }
  // a clause without a verb is named in its own words: its verb has other objects
  const line = (draft.elliptic === true ? ellipticLine(context) : firstSound(context)) ?? quotedOrBare(context);
  if (draft.status === 'expected') return `Expected: ${lowered(context, line)}`;
  return draft.status === 'denied' ? `Denied: ${lowered(context, line)}` : capitalised(line);
}

/** The clause that carries the event, quoted; where that says nothing, who speaks. */
function quotedOrBare(context: HeadlineContext): string {
  const quoted = quotedLine(context);
  return (saysLittle(quoted) ? bareLine(context) : null) ?? quoted;
}

function firstSound(context: HeadlineContext): string | null {
  for (const form of FORMS) {
    const found = form(context);
    const line = found === null ? null : neutral(found);
    if (line !== null && isSound(line)) return line;
  }
  return null;
}

/** Words of somebody, where the verb is one of saying. */
function spoken(context: HeadlineContext): string | null {
  const { trigger, type } = context.draft;
  const head = verbOfTrigger(context);
  if (head === null || (type !== 'statement' && trigger?.rule.type !== 'statement')) return null;
  const verb = context.view.words[head];
  return (
    statementLine(context, head) ??
    (verb?.tag === 'part' && verb.aside !== null && verb.verb?.base !== 'ask' ? clauseLine(context, head) : null) ??
    saidBeside(context, head)
  );
}

/** "Asked whether …, Biden answered that", "Speaking to the BBC, she said": the verb of saying beside the one that was found. */
function saidBeside(context: HeadlineContext, head: number): string | null {
  const { view, draft } = context;
  if (!/^(?:part|ing)$/.test(view.words[head]?.tag ?? 'stop') && !/^(?:ask|speak)$/.test(view.words[head]?.verb?.base ?? '')) return null;
  const others = view.words
    .slice(draft.from, view.words[head]?.verb?.base === 'ask' ? view.words.length : draft.to)
    .filter(({ tag, verb, hidden, index }) => !hidden && tag === 'finite' && index !== head && takesClause(verb?.base ?? ''));
  for (const { index } of others) {
    const line = statementLine(context, index) ?? clauseLine(context, index);
    if (line !== null) return line;
  }
  // "Speaking in Tehran, he |praised| the mediators"
  const main =
    view.words[head]?.tag === 'ing' && /^(?:speak|address)$/.test(view.words[head]?.verb?.base ?? '')
      ? view.words.find(({ tag, hidden, index, aside }) => tag === 'finite' && !hidden && aside === null && index !== head)
      : undefined;
  return main ? clauseLine(context, main.index) : null;
}

function ofVerb(context: HeadlineContext): string | null {
  const head = verbOfTrigger(context);
  if (head === null) return null;
  if ((context.draft.trigger?.rule.strength ?? 0) < 0 && context.view.words[head]?.tag === 'part') {
    // "commandos disguised as doctors |walked| into a hospital": what a participle describes does the next verb
    const main = context.view.words.find(
      ({ tag, index, hidden }) => !hidden && index > head && index < context.draft.to && tag === 'finite',
    );
    const line = main ? clauseLine(context, main.index) : null;
    if (line !== null) return line;
  }
  return (
    (takesClause(context.view.words[head]?.verb?.base ?? '') ? statementLine(context, head) : null) ??
    clauseLine(context, head) ??
    speechLine(context, head)
  );
}

/** The verb of a trigger: its head, or the first verb among its words ("soldiers were |killed|"). */
function verbOfTrigger({ draft: { trigger }, view }: HeadlineContext): number | null {
  if (!trigger || isNoun(view, trigger)) return null;
  if (trigger.verb !== null || view.words[trigger.head]?.tag === 'be') return trigger.head;
  const verb = view.words.slice(trigger.from, trigger.to + 1).find(({ tag, hidden }) => !hidden && /^(?:finite|part|ing|base)$/.test(tag));
  return verb?.index ?? null;
}

/** A gathering is named by its noun before anything else: "NATO summit", "Paris meeting". */
function ofGathering(context: HeadlineContext): string | null {
  return context.draft.type === 'meeting' ? nounLine(context) : null;
}

/** "Netanyahu took a harder line in a speech": the verb of the clause that an event's noun stands in. */
function aroundNoun(context: HeadlineContext): string | null {
  const verb = verbAround(context);
  const { view, draft } = context;
  const said =
    draft.type !== 'statement'
      ? []
      : view.words
          .slice(draft.from, draft.to)
          .filter(({ tag, hidden, verb: reading }) => tag === 'finite' && !hidden && takesClause(reading?.base ?? ''))
          .map(({ index }) => index);
  // "The ultimatum takes its wording from Trump, who said …": where the noun is no more than a subject, its words are told elsewhere
  const isSubject = verb !== null && draft.trigger !== null && verb > draft.trigger.head;
  for (const index of verb === null ? said : isSubject ? [verb, ...said] : [verb]) {
    const line = statementLine(context, index);
    if (line !== null) return line;
  }
  return verb === null ? null : clauseLine(context, verb);
}

function capitalised(line: string): string {
  const at = line.search(/[\p{L}\p{N}]/u);
  return at < 0 ? line : line.slice(0, at) + line.charAt(at).toUpperCase() + line.slice(at + 1);
}

/** "Arab leaders", "Egyptian mediators": the first word of a sentence tells no name by its capital. */
const DEMONYM = /^(?:\p{Lu}\p{L}+(?:ian|ish|ese|eli|ati|audi|rab|erman|rench|ican))$/u;

/** Behind "Expected:" a common noun is small; a name keeps its capital. */
function lowered({ view }: HeadlineContext, line: string): string {
  const first = /^[\p{L}'’-]+/u.exec(line)?.[0] ?? '';
  // a singular without an article that opens a sentence with a capital may be a name the article does not introduce
  const common =
    first === 'Talks' ||
    first === 'Truce' ||
    view.words.some(
      ({ text, tag, lower, index }) =>
        (text === first || lower === first.toLowerCase()) &&
        tag !== 'name' &&
        !(index === 0 && tag === 'noun' && text === first && !/(?:s|ing|ion|ment|ce|ty-\p{L}+)$/u.test(lower) && !isCommon(lower)),
    );
  return common && !/^\p{Lu}{2}/u.test(first) && !DEMONYM.test(first) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}
