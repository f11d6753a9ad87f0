import { describe, expect, test } from 'vitest';
import { acting } from './read.ts';

describe('a state counts where it acts or is acted with', () => {
  test.each([
    ['as the subject of a verb', 'Qatar said the round would go on.', ['qatar']],
    ['with an aside between', 'Qatar, for its part, wants an early answer.', ['qatar']],
    ['with a day between', 'Egypt on Monday announced a new round.', ['egypt']],
    ['in a clause of its own', 'The plan that Qatar announced has three parts.', ['qatar']],
    ['as a party of talks', 'Negotiations between Israel and Hamas went on.', ['hamas', 'israel']],
    ['in a list of mediators', 'Envoys from Egypt, Qatar and the United States sat at the table.', ['egypt', 'qatar', 'united-states']],
    ['through its officials', 'U.S. officials spoke of progress.', ['united-states']],
    ['through officials of two states', 'Egyptian and Qatari mediators carried papers to and fro.', ['egypt', 'qatar']],
    ['through its arms', 'Israeli jets bombed a house.', ['israel']],
    ['through its paper', 'An American cease-fire offer lay on the table.', ['united-states']],
    ['as a maker of a deal', 'The U.S.-brokered deal held.', ['united-states']],
    ['by a capital that speaks', 'Cairo had said on Monday that the gate would open.', ['egypt']],
    ['by a capital that is leaned on', 'He asked that Ankara lean on the group.', ['turkey']],
    ['as one who is asked', 'The envoy urged Qatar to wait.', ['qatar']],
    ['by its people as a side', 'The envoy was told to alert the Qataris.', ['qatar']],
    ['alongside others', 'It has mediated alongside Egypt.', ['egypt']],
    ['as the author of a draft', 'The text was drawn by France.', ['france']],
    ['in a clause behind a place', 'Talks continued in Egypt, which along with Qatar has served as mediator.', ['egypt', 'qatar']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(acting(sentence)).toEqual(expected);
  });
});

describe('a state is no actor where it is a place or a label', () => {
  test.each([
    'They slept in Israel.',
    'He returned to Qatar.',
    'The trucks rolled in from Egypt through the gate.',
    'She set out on Monday for Egypt, Jordan and Qatar to push the plan.',
    'Some of the Israeli hostages came home.',
    'Two American citizens were on the list.',
    'The army patrols the border with Egypt.',
    'The talks in Doha went into a second day.',
    'A team was sent to Washington to talk.',
    'The Egyptian border stayed shut.',
    'An Iran-backed group fired rockets.',
    'The story came from Tel Aviv, Israel.',
  ])('%s', (sentence) => {
    expect(acting(sentence).filter((id) => id !== 'israel-defense-forces')).toEqual([]);
  });
});
