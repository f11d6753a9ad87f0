import { describe, expect, test } from 'vitest';
import { placesOfEvent } from '../../../src/extract/events/event-places.ts';
import type { EventType } from '../../../src/model/vocabulary.ts';
import { knowledge } from './read.ts';

const places = (type: EventType, text: string): string => placesOfEvent(text, type, knowledge).join(' ');

describe('the place of an event', () => {
  test.each<[EventType, string, string]>([
    ['meeting', 'The two envoys met in Paris on Friday over hostages held in Gaza', 'paris'],
    ['meeting', 'They made progress during their Paris meeting', 'paris'],
    ['talks', "Talks will go on in Qatar's capital, Doha, next week", 'doha'],
    ['talks', 'Talks in Doha and Cairo went on through the week', 'doha cairo'],
    ['talks', 'The team flew home from Doha', 'doha'],
    ['visit', 'The envoy flew to Riyadh and then to Doha', 'riyadh doha'],
    ['visit', 'The secretary left Cairo for home', 'cairo'],
    ['visit', 'The prime minister went into the Gaza Strip on Sunday', 'gaza-strip'],
    ['statement', 'In Washington, an official said that a plan was ready', 'washington'],
    ['statement', 'The minister told reporters in Tel Aviv that it was over', 'tel-aviv'],
    ['strike', 'Jets hit Khan Younis overnight', 'khan-younis'],
    ['aid', 'Thirty trucks entered Gaza through Rafah', 'gaza-strip rafah'],
  ])('is read from the words beside it: %s, %s', (type, text, expected) => {
    expect(places(type, text)).toBe(expected);
  });

  test.each<[EventType, string]>([
    ['talks', 'Negotiators spoke of a ceasefire in Gaza'],
    ['statement', 'The White House said that a deal was near'],
    ['statement', 'An official said the civilians in Gaza must be fed'],
    ['statement', 'The group has guarantees from Washington'],
    ['statement', 'He promised an operation in Rafah'],
    ['call', 'The two spoke by phone and asked that Ankara lean on the group'],
    ['vote', 'The council voted for a pause in Gaza'],
    ['response', 'Tehran rejected the charge'],
  ])('is not what was spoken of, nor who spoke: %s, %s', (type, text) => {
    expect(places(type, text)).toBe('');
  });
});
