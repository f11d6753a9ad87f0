import { describe, expect, it } from 'vitest';
import { above, below, clean, LEAD, MIDDLE } from './seed.ts';

describe('The publisher', () => {
  it.each([
    ['© 2023 Harbor Gazette. All rights reserved.', 'Harbor Gazette'], ['Copyright ©2024 Quay News Co. All Rights Reserved.', 'Quay News'],
    ['Copyright 2025 Coastal News Agency. This material may not be republished without permission.', 'Coastal News Agency'],
    ['© The Eastern Sentinel 2024', 'The Eastern Sentinel'],
    ['This article was originally published on MeridianWire.example', 'Meridian Wire'],
    ['The post Envoys narrow the gaps appeared first on Meridian Wire.', 'Meridian Wire'], ['MW', 'Meridian Wire'],
  ])('is read out of %s', (line, publisher) => expect(clean(below(line)).publisher).toBe(publisher));

  it.each(['Copyright, permissions and reprints', 'Copyright notice and privacy', '(c) terms of use'])('is no words of law: %s', (line) =>
    expect(clean(below(line)).publisher).toBeNull());

  it('is the agency of the dateline where nothing else tells', () => {
    expect(clean(`CAIRO (MW) — ${LEAD}\n\n${MIDDLE}`).publisher).toBe('Meridian Wire');
    expect(clean(`CAIRO (Dock Press) — ${LEAD}\n\n${MIDDLE}`).publisher).toBe('Dock Press');
  });

  it('stands behind the headline', () => {
    expect(clean(above('x').replace('a truce', 'a truce | Meridian Wire')).publisher).toBe('Meridian Wire');
  });

  it.each([
    'Meridian Wire reported on Sunday that talks went on, and the envoy told the agency that they would.',
    'A photo credit (Lea Stern/Quay Images)',
  ])('is not whom a story merely names: %s', (line) =>
    expect(clean(`${LEAD}\n\n${line}\n\n${MIDDLE}`).publisher).toBeNull());
});

describe('Author, address and rights', () => {
  it('are read out of the lines of the page', () => {
    const article = clean(
      `Envoys narrow the gaps over a truce\n\nBy Miriam Castell and Tom Brandt | 3 hours ago\n\n${LEAD}\n\n${MIDDLE}\n\n` +
        `Source: https://meridianwire.example/a?b=1\n© 2023 Meridian Wire. All rights reserved.`,
    );
    expect(article.author).toBe('Miriam Castell and Tom Brandt');
    expect(article.url).toBe('https://meridianwire.example/a?b=1');
    expect(article.rights).toBe('© 2023 Meridian Wire. All rights reserved.');
  });

  it('are null where no line tells', () => {
    const article = clean(`${LEAD}\n\n${MIDDLE}`);
    expect([article.publisher, article.author, article.url, article.rights, article.statedDate]).toEqual([null, null, null, null, null]);
  });
});

describe('An address that no page could link', () => {
  it.each(['https://[2001', 'https://%%%%', 'https://::::'])('is not read: %s', (address) => {
    expect(clean(below(`Source: ${address}`)).url).toBeNull();
  });
});
