import { describe, expect, test } from 'vitest';
import { tenseAt } from '../../../src/extract/dates/tense.ts';
import type { Tense } from '../../../src/extract/dates/time-mention.ts';
import { written } from './written.ts';

/** The tense at the words in brackets. */
function tenseOf(marked: string): Tense {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return tenseAt(written(marked.replace('[', '').replace(']', '')), {
    start: start - (marked.startsWith('# ') ? 2 : 0),
    end: end - (marked.startsWith('# ') ? 2 : 0),
  });
}

const TENSES: Readonly<Record<Tense, readonly string[]>> = {
  past: [
    'Officials said on [Friday] that talks would resume.',
    'The army on [Saturday] raised its count.',
    'Hamas [Wednesday] announced a reply.',
    'On [Sunday] Benny Example, the centrist who had put off a speech, walked out of the cabinet.',
    'A reply that the group sent on [Monday] has changed little.',
    'He met the mediators on [Sunday] to discuss the list.',
    'They flew to Cairo on [Sunday] to see the emir.',
    'The three hostages freed on [Saturday] will meet the president.',
    'They have been held since [March].',
    'The captives were set free by Hamas on [Monday] in two groups.',
    'Israel will not free the 620 it was supposed to let go on [Saturday].',
    'Two ministers, who were to fly out on [Monday] night, stayed home.',
    'They had been due to be freed on [Saturday], but no list came.',
    'He is believed to have been killed on [Friday].',
    'He said on the day of the raid, [Saturday], that the group would sign nothing.',
    'The minister telephoned his colleague, a member of the cabinet, on [Friday] to go over the plan.',
    'The group previously agreed to release him in [March].',
    'It would be the first truce since the pause in [November].',
    'He said "we will see to it that all of them come home alive" on [Friday].',
    "The minister called the rebels' demands unreal on [Friday].",
    '# Hamas frees three women [Sunday]',
    'Arab leaders adopted a plan to rebuild the city on [Tuesday].',
    'The council rejected a proposal to end the siege on [Wednesday].',
  ],
  future: [
    'Blinken is due in Cairo on [Thursday], where the president will receive him.',
    'The council is to take the matter up on [Thursday].',
    'Four more captives are due out on [Saturday].',
    'He said they would gather in Cairo before the end of [next week].',
    'He was to leave later on [Saturday] and to see the premier on Monday.',
    'He was to leave later on Saturday and to see the premier on [Monday].',
    'The envoy plans to fly to the region on [Wednesday].',
    'The first stage runs out on [Saturday].',
    'The envoy sets out on [Monday] for Egypt.',
    'The council plans to convene [Wednesday].',
    'A vote is expected on [Monday].',
    'The talks, scheduled for [Sunday], may be put off.',
    'The group has until [Sunday] to answer.',
    'He gave the group until [Sunday] to answer.',
    'They agreed to extend the truce through at least [Wednesday].',
    'The fighting will go on unless the group hands back "our hostages" by noon on [Saturday].',
    'The group agreed to release three women on [Saturday].',
    'He expected talks to restart within [two days].',
    'On [Monday] the envoy, who met the emir last week, will fly on.',
    'He is sending his director to Paris for talks on [Sunday].',
    'The deadline he set, [Sunday] at 6 p.m., is near.',
    'The guns are to fall silent at 8:30 on [Sunday] morning.',
    'The vote is on [Monday].',
    'It will come on [Tuesday] evening, if the lists are in order.',
    'He said "we will free them on [Saturday]".',
    '# Blinken to visit Cairo on [Monday]',
    'He drew up a plan to free them on [Monday].',
    'The office has the list of those to be released [Saturday].',
    'The cabinet voted on Thursday to send a team to Paris on [Friday].',
    'Qatar works to extend the pause beyond [Friday] morning.',
    'The teams may meet as early as [Sunday], sources told a channel.',
    'It will be off if they are not back by noon on [Saturday].',
  ],
  present: ['The plan of [May 31] is dead.', 'No answer as of [early Monday].'],
};

describe.each(Object.entries(TENSES))('the clause of these words is %s', (tense, sentences) => {
  test.each(sentences)('%s', (marked) => {
    expect(tenseOf(marked)).toBe(tense);
  });
});

test('a place outside every sentence is told as past', () => {
  expect(tenseAt(written('He will go.'), { start: 900, end: 901 })).toBe('past');
});
