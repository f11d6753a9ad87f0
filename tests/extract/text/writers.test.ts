import { describe, expect, it } from 'vitest';
import { below, clean, inside, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

const furniture = (text: string): string[] => removedFor(clean(text), 'furniture');

describe('What a page says of its writers', () => {
  it.each([
    ['Nora Feld', 'Nora Feld has been with the station since 2009. Her work takes her from one harbour to the next.', 'See stories by Nora Feld'],
    ['Idris Kamal, based in Amman, joined the Post\'s foreign desk in 2016 after ten years elsewhere.'],
    ['Lea Stern has spent fifteen years reporting on the region. Before that she was a teacher.'],
    ['Ruth Marks writes the morning newsletter and hosts the weekend edition.'],
    ['Ana Voss lives in Beirut with two cats. She covers the ports of the coast.'],
  ])('goes below the story: %s', (...lines) => expect(furniture(below(...lines))).toEqual(lines));

  it('goes where the byline names the writer, whatever it says', () => {
    expect(furniture(`By Nora Feld\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}\n\nNora Feld grew up on an island and sails.`)).toContain('Nora Feld grew up on an island and sails.');
  });

  it.each([
    'Moshe Levi has been with the rescue team for two decades and has seen many funerals.',
    'Ada Brandt has led the mission since 2021. She answers to the council alone.',
    'He has been a mediator since 2014.',
  ])('is not meant where the story tells of somebody: %s', (line) => expect(furniture(`${LEAD}\n\n${MIDDLE}\n\n${line}`)).toEqual([]));

  it('is not meant of a captive whom the story has named', () => {
    expect(furniture(`${LEAD}\n\nThe list names Ora Lind, 83, and her husband.\n\nOra Lind was a journalist and a gardener.`)).toEqual([]);
  });

  it.each(['-Quay News\' Lea Stern', '—Quay News\' Lea Stern and Tom Brandt', '– Lea Stern, Ana Voss and Idris Kamal'])('goes as a signature: %s', (line) => {
    expect(furniture(inside(line))).toEqual([line]);
  });

  it('leaves the names of a list and the speaker of a quotation', () => {
    expect(furniture(`${LEAD}\n\nFreed were:\n- Lea Stern\n- Ruth Marks and Ana Voss\n\n"Come home."\n- Lea Stern\n\n${MIDDLE}\n\n${LAST}`)).toEqual([]);
  });
});
