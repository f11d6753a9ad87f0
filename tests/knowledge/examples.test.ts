import { describe, expect, test } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { ATTACK_DAY } from '../../src/extract/dates/attack-day.ts';
import { placesIn } from '../../src/extract/events/places.ts';
import { cueHits } from '../../src/extract/published/cue-hits.ts';
import { dayOf } from '../../src/model/day.ts';
import { readKnowledge } from '../../src/readers/knowledge.ts';
import { articleOf, knowledge } from '../extract/actors/read.ts';

const actors = [...knowledge.people, ...knowledge.groups, ...knowledge.bodies, ...knowledge.states, ...knowledge.outlets];

function actsIn(sentence: string): string[] {
  return findActors(articleOf(sentence), knowledge).mentions.filter((mention) => mention.acts).map((mention) => mention.actor);
}

function pointsAt(sentence: string): string[] {
  return articleOf(sentence).sentences.flatMap((one) => cueHits(one, knowledge)).map(({ moment }) => moment.id);
}

/** Of the first day of the war every article speaks: it points at no day of publication. */
const moments = knowledge.moments.filter(({ to }) => dayOf(to) > ATTACK_DAY);

test('every file of the knowledge is understood', async () => {
  expect((await readKnowledge()).messages).toEqual([]);
});

describe('every example of an actor file is read as this actor', () => {
  for (const actor of actors) {
    test.each(actor.examples)(`${actor.path}: %s`, (sentence) => {
      expect(actsIn(sentence)).toContain(actor.id);
    });
  }
});

describe('no counterexample of an actor file is read as this actor', () => {
  for (const actor of actors) {
    if (actor.counterexamples.length === 0) continue;
    test.each(actor.counterexamples)(`${actor.path}: %s`, (sentence) => {
      expect(actsIn(sentence)).not.toContain(actor.id);
    });
  }
});

describe('every example of a moment file points at this moment', () => {
  for (const moment of moments) {
    test.each(moment.examples)(`${moment.path}: %s`, (sentence) => {
      expect(pointsAt(sentence)).toContain(moment.id);
    });
  }
});

describe('every example of a place file names this place', () => {
  for (const place of knowledge.places) {
    test.each(place.examples)(`${place.path}: %s`, (sentence) => {
      expect(placesIn(sentence, knowledge)).toContain(place.id);
    });
  }
});

describe('no counterexample of a moment file points at this moment', () => {
  for (const moment of moments) {
    if (moment.counterexamples.length === 0) continue;
    test.each(moment.counterexamples)(`${moment.path}: %s`, (sentence) => {
      expect(pointsAt(sentence)).not.toContain(moment.id);
    });
  }
});
