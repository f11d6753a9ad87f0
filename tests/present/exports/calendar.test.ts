import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../../src/present/exports/feeds/calendar.ts';
import { entry, exampleSite, HOSTILE } from './support/example-site.ts';

const read = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { root, events: root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
};
const site = exampleSite();
const { root, events } = read(calendar(site));

describe('timeline.ics', () => {
  test('is a calendar with an event for each entry, expected ones too', () => {
    expect(root.name).toBe('vcalendar');
    expect(root.getFirstPropertyValue('version')).toBe('2.0');
    expect(events.map(({ summary }) => summary)).toEqual([HOSTILE, '=HYPERLINK("x")', 'A truce holds']);
    expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'TENTATIVE', 'CONFIRMED']);
  });

  test('events last whole days, and end on the day after their last', () => {
    expect(events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()])).toEqual([
      [true, '2024-05-24', '2024-05-25'],
      [true, '2024-05-27', '2024-06-03'],
      [true, '2024-11-01', '2024-12-01'],
    ]);
  });

  test('nobody is kept busy by them', () => {
    for (const { component } of events) expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('say the date in words and in EDTF, the words of an article, the place and the address', () => {
    expect(events[1]?.description).toMatch(
      /^Expected in the week of 27 May 2024\. EDTF: \[2024-05-27\.\.2024-06-02\]\.\n\n“The envoys met/,
    );
    expect(events[2]?.location).toBe('The Old Town');
    expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://timeline.example/entries/first/');
  });

  test('keep their identity and their stamp whenever and wherever they are made', () => {
    expect(calendar(exampleSite())).toBe(calendar(site));
    const elsewhere = read(calendar(exampleSite({ site: 'https://other.example', base: '/b/' }))).events;
    expect(elsewhere.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-05-25T00:00:00Z');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test('without a known host there are no addresses that lead nowhere', () => {
    expect(read(calendar(exampleSite({ site: null }))).events[0]?.component.getFirstPropertyValue('url')).toBeNull();
  });

  test('lines are folded and ended as the format asks', () => {
    const lines = calendar(site).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  });

  test('an empty timeline is an empty calendar', () => {
    expect(read(calendar(exampleSite({ timeline: { entries: [] } }))).events).toEqual([]);
  });

  test('a headline with a control character is still a calendar', () => {
    expect(
      read(calendar(exampleSite({ timeline: { entries: [entry('one', { title: 'a\u0000b\r\nEND:VCALENDAR' })] } }))).events[0]?.summary,
    ).toBe('ab\nEND:VCALENDAR');
  });
});
