import { acceptTrigger } from './accept-trigger.ts';
import type { KindOf } from './actor-kinds.ts';
import { denialIn, refutesBefore, refutesItself } from './denial.ts';
import type { EventDraft } from './event-draft.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Words that stand whatever others say of them. */
const ACCUSING = /^(?:warn|accuse|demand|urge|threaten|vow|call|promise|blame)$/;

/** What was reported and refuted keeps the day of the report, with status denied: in the same sentence, or in the one that follows. */
export function markDenied(sentences: readonly ReadSentence[], drafts: readonly EventDraft[], kindOf: KindOf): EventDraft[] {
  const denied = new Set<EventDraft>();
  const dropped = new Set<EventDraft>();
  drafts.forEach((draft, index) => {
    const deny = denialIn(draft.read);
    // "accused Hamas on Thursday of going back on it, which an official denied": the accusation was made
    if (deny !== null && deny >= draft.from && deny < draft.to && !ACCUSING.test(draft.trigger?.verb ?? '')) denied.add(draft);
    const firstOfSentence = drafts[index - 1]?.read !== draft.read;
    if (refutesItself(draft.read)) (firstOfSentence ? denied : dropped).add(draft);
    const lastOfSentence = drafts[index + 1]?.read !== draft.read;
    const next = sentences[sentences.indexOf(draft.read) + 1];
    const claims = draft.type === 'statement' || draft.type === 'proposal';
    if (
      lastOfSentence &&
      claims &&
      !ACCUSING.test(draft.trigger?.verb ?? '') &&
      draft.status === 'happened' &&
      next?.sentence.paragraph === draft.read.sentence.paragraph &&
      refutesBefore(next) &&
      !(/\breject/i.test(next.sentence.text) && OF_TERMS.test(draft.read.sentence.text))
    )
      denied.add(draft);
  });
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => (denied.has(draft) ? { ...draft, status: 'denied', type: contentType(draft, kindOf) } : draft));
}

/** "Hamas says it accepts the text. Israel |rejects it|": the text is refused, not the saying refuted. */
const OF_TERMS = /\b(?:accept|propos|offer|plan|text|deal|terms|framework|draft|outline)/i;

/** What is denied is what was said to have happened: the type of the words behind "said that", where they have one. */
function contentType({ read, trigger, type, to }: EventDraft, kindOf: KindOf): EventDraft['type'] {
  if (type !== 'statement' || trigger === null) return type;
  const content = read.triggers.filter(
    (one) => one.head > trigger.head && one.head < to + 6 && one.rule.type !== 'statement' && acceptTrigger(read, one, kindOf),
  );
  return content.toSorted((a, b) => b.rule.strength - a.rule.strength || a.head - b.head)[0]?.rule.type ?? type;
}
