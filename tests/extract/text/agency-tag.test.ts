import { describe, expect, it } from 'vitest';
import { clean, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

const END = 'The group freed three women on Sunday and is to free four more on Saturday.';

describe('An agency behind the last words of a story', () => {
  it.each([' – Meridian Wire', ' — MW', '.-MW'.slice(1), ' (MW)', ' MW', ' - Meridian Wire/MW'])('goes alone: "%s"', (tag) => {
    const article = clean(`${LEAD}\n\n${MIDDLE}\n\n${END}${tag}`);
    expect(article.text.endsWith(END)).toBe(true);
    expect(removedFor(article, 'furniture')).toEqual([tag.trim()]);
  });

  it('is no tag where the last words are not a known outlet\'s', () => {
    const line = 'The first list named four. The second named six. That was the aim of the Council';
    expect(clean(`${LEAD}\n\n${line}\n\n${LAST}`).text).toContain(line);
  });

  it('takes its caption along below or between the paragraphs', () => {
    const caption = 'Women wait at the gate of the hospital in Harbour Town. — MW pic';
    const article = clean(`${LEAD}\n\nSmoke over the port on Sunday. – Meridian Wire\n\n${MIDDLE}\n\n${LAST}\n\n${caption}`);
    expect(removedFor(article, 'furniture')).toEqual(['Smoke over the port on Sunday. – Meridian Wire', caption]);
  });
});
