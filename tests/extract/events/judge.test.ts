import { describe, expect, test } from 'vitest';
import { actorKinds } from '../../../src/extract/events/actor-kinds.ts';
import type { EventDraft } from '../../../src/extract/events/event-draft.ts';
import { draftsInSteps } from '../../../src/extract/events/find-drafts.ts';
import { draftFeatures } from '../../../src/extract/events/judge-features.ts';
import { judgeDraft } from '../../../src/extract/events/judge.ts';
import { atOnce } from '../../../src/model/in-step.ts';
import { articleReadings, knowledge, on } from './read.ts';

const WINDOW = on('2024-05-25');
const KIND_OF = actorKinds({ people: [], mentions: [] } as never, knowledge);

/** The event of a sentence as the rules alone read it. */
function draftOf(text: string): EventDraft {
  const { article, read } = articleReadings(text, WINDOW);
  const { dated, lead } = atOnce(draftsInSteps(article, read, knowledge));
  const draft = dated[0] ?? lead;
  if (!draft) throw new RangeError('no event');
  return draft;
}
function featuresOf(text: string): ReadonlyMap<string, number> {
  const draft = draftOf(text);
  if (!draft.trigger) throw new RangeError('no word tells it');
  return draftFeatures(draft, draft.trigger, WINDOW, KIND_OF);
}

describe('what the judge sees of an event', () => {
  test.each([
    ['Hamas freed 13 hostages on Friday.', 'Hezbollah freed 14 hostages on Thursday.'],
    ['Antony Blinken will meet mediators in Doha on Sunday.', 'William Burns will meet mediators in Cairo on Monday.'],
    ['The army bombed Quillhaven on Friday.', 'The army bombed Marchbanks on Friday.'],
  ])('no name, no exact number and no date is learned of: %s', (one, other) => {
    expect([...featuresOf(one)]).toEqual([...featuresOf(other)]);
  });

  test('helpers before the verb are seen with their place, days by where they lie', () => {
    const features = featuresOf('The two sides will meet on Sunday.');
    for (const name of ['told by meet', 'helper will', 'helper will 1', 'time after', 'held after', 'clause side']) expect(features.has(name), name).toBe(true);
    expect(featuresOf('The two sides met on Sunday.').has('helper will')).toBe(false);
  });
});

describe('what the judge adds to the rules', () => {
  test('where nothing is known of the words, the rules’ reading stands', () => {
    const draft = draftOf('Israel bombed Rafah on Friday.');
    expect(judgeDraft(draft, WINDOW, KIND_OF)).toEqual(draft);
  });

  test('what nothing tells by a word of its own, and what was denied, is left as the rules read it', () => {
    const draft = draftOf('The group said on Thursday that captives had been freed.');
    for (const one of [{ ...draft, trigger: null, type: 'aid' }, { ...draft, status: 'denied', type: 'aid' }] as const) expect(judgeDraft(one, WINDOW, KIND_OF)).toBe(one);
  });
});
