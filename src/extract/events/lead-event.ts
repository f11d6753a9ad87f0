import { acceptTrigger } from './accept-trigger.ts';
import { AXIS_START } from './attack-day.ts';
import { clauseAround } from './clause-range.ts';
import type { KindOf } from './actor-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import { undatedMainVerb } from './main-news.ts';
import { isNegated } from './negation.ts';
import type { ReadSentence } from './read-sentence.ts';
import { settleType } from './settle-type.ts';
import { subjectOf } from './subject.ts';
import { statusOf } from './status.ts';
import type { Trigger } from './trigger-pattern.ts';

/**
 * The article's own news, where its opening names no day: a named person's words in the first paragraph, else what its first
 * sentence tells, on the day of publication. Null where a dated event of the opening already tells it.
 */
export function leadEvent(
  sentences: readonly ReadSentence[],
  dated: readonly EventDraft[],
  window: PublishedWindow,
  kindOf: KindOf,
  isDatedAbove: (read: ReadSentence) => boolean,
): EventDraft | null {
  // "CAIRO, May 3." stands before the story.
  const told = sentences.filter(
    ({ sentence, tokens, triggers }) =>
      (sentence.kind === 'body' || sentence.kind === 'list-item') && (tokens.length > 8 || triggers.length > 0),
  );
  // "Families say the speech can wait": a line without a stop stands over the story, it does not begin it
  const whole = told.filter(({ sentence }) => ENDS.test(sentence.text.trimEnd()));
  const body = whole.length > 0 ? whole : told;
  const first = body[0];
  if (!first || isDatedAbove(first)) return null;
  const opening = body.slice(0, 2);
  const main = dated.some((draft) => draft.read === first) ? undatedMainVerb(first, dated, kindOf) : null;
  if (
    main === null &&
    dated.some((draft) => opening.includes(draft.read) && draft.end >= window.earliest - 3 && draft.status !== 'expected')
  )
    return null;
  if (main === null && dated.some((draft) => draft.read === first)) return null;
  const paragraph = body.filter(({ sentence }) => sentence.paragraph === first.sentence.paragraph).slice(0, 5);
  const news =
    main !== null
      ? { read: first, trigger: main }
      : (spokenByName(paragraph, kindOf) ??
        anyOf(first, kindOf) ??
        paragraph.map((read) => anyOf(read, kindOf)).find((one) => one !== null) ??
        null);
  if (!news) return null;
  const { read, trigger } = news;
  const type = settleType(read, trigger, null, kindOf);
  const who = subjectOf(read, trigger.head).map(({ mention }) => mention.actor);
  // "Biden says he hopes …", and further down "Biden told reporters on Monday": the dated telling is the article's news.
  if (
    dated.some(
      (draft) =>
        draft.type === type &&
        draft.status === 'happened' &&
        draft.start >= window.best - 2 &&
        draft.end <= window.latest &&
        draft.trigger !== null &&
        subjectOf(draft.read, draft.trigger.head).some(({ mention }) => who.includes(mention.actor)),
    )
  )
    return null;
  return {
    read,
    trigger,
    ...clauseAround(read, trigger.from, trigger.to),
    type,
    status: trigger.rule.type === 'statement' ? 'happened' : statusOf(read, null, trigger, window.latest),
    ...((main === null ? dayNamed(read, window) : null) ?? {
      start: window.earliest,
      end: window.latest,
      precision: window.earliest === window.latest ? 'day' : 'days',
      extent: 'within',
    }),
    rule: 'lead',
  };
}

/** "Weekly rallies drew tens of thousands of people to the square Saturday night": the one recent day of the sentence, however far from its verb. */
function dayNamed(read: ReadSentence, window: PublishedWindow): Pick<EventDraft, 'start' | 'end' | 'precision' | 'extent'> | null {
  const days = read.times.filter(
    ({ time, from }) =>
      time.precision === 'day' &&
      time.end <= window.latest &&
      time.start >= window.earliest - 6 &&
      !/^(?:after|before|until|since|by|following|from)$/.test(read.tokens[from - 1]?.lower ?? ''),
  );
  const [only] = days;
  return only && days.length === 1 ? { start: only.time.start, end: only.time.end, precision: 'day', extent: 'within' } : null;
}

const ENDS = /[.!?:…;—]["'”’)\]]*$/;

interface Told {
  readonly read: ReadSentence;
  readonly trigger: Trigger;
}

function spokenByName(paragraph: readonly ReadSentence[], kindOf: KindOf): Told | null {
  for (const read of paragraph) {
    const trigger = read.triggers.find(
      (one) =>
        one.rule.type === 'statement' &&
        one.rule.form === 'verb' &&
        !isNegated(read.tokens, one.head) &&
        read.actors.some(({ mention, to }) => to <= one.head && one.head - to <= 8 && kindOf(mention.actor)?.type === 'person'),
    );
    if (trigger) return { read, trigger };
  }
  return null;
}

/** "former captives, recently freed, will meet", "a plan put forward by Egypt has been accepted": what is said by the way is not the news. */
function apart(read: ReadSentence, { head, rule, to }: Trigger): number {
  const before = read.tokens[head - 1]?.lower ?? '';
  const isReduced =
    rule.form === 'verb' &&
    (/^(?:,|recently|newly|just)$/.test(before) ||
      (read.tokens.slice(to, to + 2).some(({ lower }) => lower === 'by') && !/^(?:was|were|been|be|is|are|being)$/.test(before)));
  return read.asides.has(head) || isReduced ? 1.5 : 0;
}

function anyOf(read: ReadSentence, kindOf: KindOf): Told | null {
  // A bare "plan" or "deal" tells no news.
  const usable = read.triggers.filter(
    (one) =>
      (one.rule.strength > 0 || one.rule.type === 'statement') &&
      !(one.rule.type === 'attack' && read.times.some(({ time }) => time.start <= AXIS_START)) &&
      acceptTrigger(read, one, kindOf) &&
      !isNegated(read.tokens, one.head),
  );
  const best = usable.toSorted((a, b) => b.rule.strength - a.rule.strength - (b.from - a.from) * 0.12 + apart(read, a) - apart(read, b))[0];
  return best ? { read, trigger: best } : null;
}
