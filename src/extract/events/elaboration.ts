import type { EventDraft } from './event-draft.ts';
import type { ReadSentence } from './read-sentence.ts';

/** "The negotiations will involve representatives from Egypt, Qatar and the United States": the sentence goes on about the one before. */
const GOES_ON_ABOUT: Readonly<Record<string, RegExp>> = {
  talks: /^(?:The|These|Those) (?:\w+ )?(?:talks|negotiations|discussions|round|consultations)\b/,
  meeting: /^(?:The|This|That|Their) (?:\w+ )?(?:meeting|summit|session|gathering|discussions?|talks|conversation)\b/,
  call: /^(?:The|This|That|Their) (?:\w+ )?(?:call|conversation|two|leaders)\b/,
};

/** The sentence right behind an event that says who else takes part in it; null where it tells something of its own. */
export function elaborationOf(draft: EventDraft, sentences: readonly ReadSentence[], drafts: readonly EventDraft[]): ReadSentence | null {
  const next = sentences[sentences.indexOf(draft.read) + 1];
  if (!next || next.sentence.paragraph !== draft.read.sentence.paragraph || drafts.some(({ read }) => read === next)) return null;
  return GOES_ON_ABOUT[draft.type]?.test(next.sentence.text) === true && next.actors.some(({ mention }) => mention.acts) ? next : null;
}
