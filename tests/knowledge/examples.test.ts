import { describe, expect, test } from 'vitest';
import { findActors } from '../../src/extract/actors/find-actors.ts';
import { articleOf, knowledge } from '../extract/actors/read.ts';

const actors = [...knowledge.people, ...knowledge.groups, ...knowledge.bodies, ...knowledge.states, ...knowledge.outlets];

function actsIn(sentence: string): string[] {
  return findActors(articleOf(sentence), knowledge).mentions.filter((mention) => mention.acts).map((mention) => mention.actor);
}

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
