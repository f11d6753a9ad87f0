import { describe, expect, it } from 'vitest';
import { clean, LAST, LEAD, MIDDLE } from './seed.ts';

const TITLE = 'Envoys narrow the gaps over a truce';

/** What is left of a page: its headline and its paragraphs. Pages are made up after the habits of newsrooms. */
function story(lines: readonly string[]): { title: string | null; text: string[] } {
  const { title, text } = clean(lines.join('\n'));
  return { title, text: text.split('\n\n') };
}

const WHOLE = { title: TITLE, text: [TITLE, LEAD, MIDDLE, LAST] };

describe('A whole page, scraped line by line', () => {
  it('of a broadcaster leaves its story', () => {
    expect(story([
      'Meridian Homepage', 'Skip to content', 'Accessibility Help', 'Sign in', 'Home', 'News', 'Sport', 'More menu', 'World',
      'Middle East', TITLE, 'Published', '24 January 2025', 'Share', 'Save',
      'Miriam Castell', 'Harbour correspondent', 'Reporting from', 'Cairo', LEAD, 'Image source, Reuters', 'Image caption,',
      'Families have marched for a deal', MIDDLE,
      'Who are the captives freed by the group and who is still held?', 'What we know about the deal so far', LAST, 'Related topics',
      'Harbour', 'More on this story', 'Who are the captives?', 'Published', '2 days ago', 'Around the Meridian',
    ])).toEqual(WHOLE);
  });

  it('of a news channel leaves its story', () => {
    expect(story([
      'MW values your feedback', '1. How relevant is this ad to you?', '2. Did you encounter any technical issues?', 'Ad Feedback',
      'Close icon', 'World', 'Watch', 'Listen', 'Live TV', 'Sign in', TITLE,
      'By Miriam Castell and Tom Brandt, MW', '3 minute read', 'Updated 4:52 PM EST, Sat February 22, 2025', 'Facebook', 'Tweet', 'Email',
      'Link', 'The envoy waves from a helicopter. Harbour Defence Forces', 'Harbour Town', 'MW', ' —', LEAD,
      'Video Ad Feedback', 'Families wait at the gate', '01:12 - Source: MW', MIDDLE, 'RELATED ARTICLE', 'Who is the envoy?', LAST,
      "MW's Lea Stern contributed to this report.", 'See all topics', 'Up next', 'A quiet night in the harbour', 'Most read',
      'Terms of Use', '© 2025 Meridian Wire. All Rights Reserved.',
    ])).toEqual(WHOLE);
  });

  it('of an agency leaves its story, and not the words of the agency about itself', () => {
    expect(story([
      'Menu', 'World', 'Politics', 'Sports', 'Science',
      'The Wire is an independent news organization. Founded in 1846, it is the most trusted source of fast, accurate news.',
      'World News', TITLE, '1 of 9 |',
      'The envoy speaks in Doha, Qatar, Wednesday, Nov. 22, 2023. (MW Photo/Lea Stern)', 'Read More', '2 of 9 |',
      'Relatives hold photos during a protest.', 'Read More', 'By MIRIAM CASTELL and TOM BRANDT',
      'Updated 11:42 PM GMT+3, November 22, 2023', 'Share', LEAD, MIDDLE, LAST, '___',
      'Full MW coverage at https://meridianwire.example/hub',
      'Brandt reported from Cairo. Meridian Wire writer Lea Stern contributed to this report.', 'MIRIAM CASTELL',
      'Castell covers the harbour for the Meridian Wire.', 'twitter', 'mailto',
    ])).toEqual(WHOLE);
  });

  it('of a newspaper leaves its story', () => {
    expect(story([
      'This article is more than 1 year old', 'Harbour war', 'This article is more than 1 year old', TITLE,
      'This article is more than 1 year old', 'Miriam Castell in Cairo', 'Sat 25 Nov 2023 22.31 GMT', 'Share', LEAD,
      'View image in fullscreen',
      'A car near the border. Photograph: Lea Stern/Meridian', 'Sign up to First Edition', 'Free daily newsletter',
      'Our morning email breaks down the key stories of the day', 'Enter your email address', 'after newsletter promotion', MIDDLE,
      'Harbour talks: what we know on day 50', 'Read more', LAST,
      'I hope you liked this article. Before you move on, I was hoping you would consider supporting our journalism.',
      'Explore more on these topics', 'Harbour war', 'news', 'Reuse this content', 'Most viewed',
    ])).toEqual(WHOLE);
  });

  it('of a rewriting site leaves its story', () => {
    expect(story([
      'Skip to content', 'Primary Menu', 'Home', '2024', 'August', '16', TITLE, 'World', TITLE, 'editor August 16, 2024', 'harbour-talks',
      LEAD, 'ALSO READ | What is the corridor?', MIDDLE, LAST, 'About Author', 'editor', "See author's posts", 'Like this:',
      'Like Loading...', 'Continue Reading',
      'Previous: Stocks rally for a third day', 'Next: Heat wave to ease by Sunday', 'More Stories', 'World', 'Volcano erupts',
      'editor August 16, 2024 0', 'Leave a Reply Cancel reply', 'You must be logged in to post a comment.', 'You may have missed',
      'Local team wins cup', 'Copyright © All rights reserved. | News by Themes.',
    ])).toEqual(WHOLE);
  });

  it('that appeals to its readers leaves its story', () => {
    expect(story([
      TITLE, 'By Miriam Castell and MW Staff', '16 January 2025, 9:12 pm', '2', 'Facebook Icon', 'Copy Link',
      'Relatives rally in the square, January 16, 2025. (Lea Stern/MW)', LEAD, MIDDLE, LAST, 'Is the Wire important to you?',
      'If so, we have a request.',
      'Every day, our journalists keep you abreast of what matters. Millions of people rely on us for fast and free coverage.',
      "Yes, I'll give", 'Already a member? Sign in to stop seeing this', 'Please join us!', 'Join Our Community', 'Read more about:',
      'harbour',
    ])).toEqual(WHOLE);
  });
});

describe('Words about links inside a sentence', () => {
  it('go, and are listed as damage', () => {
    const article = clean(`${LEAD}\n\nThe plan came from Egypt and Qatar, opens new tab.\n\n${LAST}`);
    expect(article.text).toContain('The plan came from Egypt and Qatar.');
    expect(article.removed.map(({ reason, quote }) => [reason, quote])).toEqual([['damage', ', opens new tab']]);
  });
});
