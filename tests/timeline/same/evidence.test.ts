import { describe, expect, test } from 'vitest';
import { evidenceOf, speakersOf, type PartyEvidence } from '../../../src/timeline/same/evidence.ts';
import { kinship, telling } from './made.ts';

const nobody = kinship();

test.each([
  [['cairo'], ['cairo', 'doha'], 'same'],
  [['cairo', 'paris'], ['doha', 'paris'], 'same'],
  [['cairo'], ['doha'], 'apart'],
  [['cairo'], [], 'open'],
  [[], ['cairo'], 'open'],
  [[], [], 'open'],
] as const)('towns %j and %j: %s', (a, b, towns) => {
  expect(evidenceOf(telling({ towns: a }), telling({ towns: b }), nobody).towns).toBe(towns);
});

describe('speakers', () => {
  const kin = kinship({ spokesman: 'office', clerk: 'ministry' });
  test.each([
    [['office'], ['office'], 'same'],
    [['envoy', 'office'], ['office', 'ministry'], 'same'],
    [['spokesman'], ['office'], 'kin'],
    [['office'], ['spokesman'], 'kin'],
    [['envoy', 'spokesman'], ['guest', 'office'], 'kin'],
    [['spokesman'], ['ministry'], 'apart'],
    [['spokesman'], ['clerk'], 'apart'],
    [[], ['office'], 'open'],
    [['office'], [], 'open'],
  ] as const)('%j and %j: %s', (a, b, speakers) => {
    expect(speakersOf(telling({ speakers: a }), telling({ speakers: b }), kin)).toBe(speakers);
    expect(evidenceOf(telling({ speakers: a }), telling({ speakers: b }), kin).speakers).toBe(speakers);
  });
});

test.each([
  ['yes', 'no', true],
  ['no', 'yes', true],
  ['yes', 'yes', false],
  ['yes', null, false],
  [null, 'no', false],
  [null, null, false],
] as const)('the answers %s and %s are contrary: %s', (a, b, contrary) => {
  expect(evidenceOf(telling({ answer: a }), telling({ answer: b }), nobody).contrary).toBe(contrary);
});

test('words count by what they share', () => {
  const { likeness, shared } = evidenceOf(telling({ words: 'lanterns dimmed harbour' }), telling({ words: 'lanterns harbour ferries' }), nobody);
  expect(shared).toBe(2);
  expect(likeness).toBeCloseTo(2 / 4.5);
});

describe('the parties', () => {
  const kin = kinship({ chief: 'agency' }, { ann: 'egypt', ben: 'egypt', cara: 'qatar', dan: 'qatar', eve: 'hostage', fay: 'hostage', gil: 'other', gus: 'egypt', hal: 'other' });
  const parties = (a: Parameters<typeof telling>[0], b: Parameters<typeof telling>[0]): PartyEvidence => evidenceOf(telling(a), telling(b), kin).parties;

  test('are counted in the telling that names fewer', () => {
    expect(parties({ people: ['ann', 'cara'] }, { people: ['ann'] })).toEqual({ matched: 1, of: 1, people: 1, rivals: false });
    expect(parties({ people: ['ann'] }, { people: ['ann', 'cara'], organisations: ['agency'] })).toEqual({ matched: 1, of: 1, people: 1, rivals: false });
    expect(parties({ people: ['ann', 'zoe'] }, { people: ['ann', 'cara', 'yan'] })).toEqual({ matched: 1, of: 2, people: 1, rivals: false });
    expect(parties({}, { people: ['ann'] })).toEqual({ matched: 0, of: 0, people: 0, rivals: false });
    expect(parties({ people: ['zoe'] }, { people: ['yan'] })).toEqual({ matched: 0, of: 1, people: 0, rivals: false });
  });

  test('match where one stands for the other, on either side', () => {
    expect(parties({ people: ['chief'] }, { organisations: ['agency'] })).toEqual({ matched: 1, of: 1, people: 0, rivals: false });
    expect(parties({ organisations: ['agency'] }, { people: ['chief'] })).toEqual({ matched: 1, of: 1, people: 0, rivals: false });
  });

  test('are rivals where one side sends different people', () => {
    expect(parties({ people: ['ann'] }, { people: ['ben'] }).rivals).toBe(true);
    expect(parties({ people: ['ann', 'cara'] }, { people: ['ben', 'dan'] }).rivals).toBe(true);
    expect(parties({ people: ['ann', 'cara'] }, { people: ['ben', 'cara'] }).rivals).toBe(true);
  });

  test('are none where more are in common than differ', () => {
    expect(parties({ people: ['ann', 'cara', 'dan'] }, { people: ['ben', 'cara', 'dan'] }).rivals).toBe(false);
    expect(parties({ people: ['ann', 'ben'] }, { people: ['ben'] }).rivals).toBe(false);
    expect(parties({ people: ['ann', 'ben'] }, { people: ['ben', 'gus'] }).rivals).toBe(false);
  });

  test('are none where the sides differ, or one names nobody', () => {
    expect(parties({ people: ['ann'] }, { people: ['cara'] }).rivals).toBe(false);
    expect(parties({ people: ['ann'] }, { organisations: ['agency'] }).rivals).toBe(false);
    expect(parties({ organisations: ['agency'] }, { people: ['ann'] }).rivals).toBe(false);
  });

  test('captives and those of no side are no rivals, nor are those of whom nothing is known', () => {
    expect(parties({ people: ['eve'] }, { people: ['fay'] }).rivals).toBe(false);
    expect(parties({ people: ['gil'] }, { people: ['hal'] }).rivals).toBe(false);
    expect(parties({ people: ['zoe'] }, { people: ['yan'] }).rivals).toBe(false);
  });
});
