import { describe, expect, it } from 'vitest';
import { above, clean, inside, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

const furniture = (text: string): string[] => removedFor(clean(text), 'furniture');

describe('Stamps of pages', () => {
  it.each([
    'Published July 2, 2024 at 4:09 PM AKDT', 'and last updated', 'and last updated 8:11 AM, Jul 03, 2024', 'Updated at 09.41 NZST', 'Published: 2 Jul 2024, 16:09 SAST',
    '8:41 PM Greenwich Mean Time', 'Posted by Newsroom 0 comments', 'Posted by Editor on July 2, 2024 3 comments',
  ])('%s', (line) => expect(furniture(above(line))).toEqual([line]));

  it('glued onto the heading of an item leave the heading', () => {
    const article = clean(`${LEAD}\n\nConvoy reaches the squarepublished at 07:14 Greenwich Mean Time 22 February\n\n${MIDDLE}\n\n${LAST}`);
    expect(removedFor(article, 'furniture')).toEqual(['published at 07:14 Greenwich Mean Time 22 February']);
    expect(article.sentences.map(({ text }) => text)).toContain('Convoy reaches the square');
  });

  it.each(['The list was published at 07:14 Greenwich Mean Time on Monday by the envoys.', 'The video, posted by soldiers, had 40,000 comments by noon.'])('%s', (line) => {
    expect(furniture(inside(line))).toEqual([]);
  });
});

describe('Pictures', () => {
  it.each([
    'Relatives of captives and their friends ask for a deal at a protest near the ministry in Harbour Town, 26 October 2024',
    'Rescuers and neighbours dig in the rubble of a school in the north of the town, on 27 October 2024',
    'Smoke over the port, 3 November 2023', 'The envoy of Utopia at the gate(QUAY)',
  ])('go by the day or the credit that ends them: %s', (line) => expect(furniture(inside(line))).toEqual([line]));

  it('go with the title above the caption', () => {
    const lines = ['A shaft found by soldiers in the harbour', 'A shaft that soldiers found in the old harbour. (MW handout)'];
    expect(furniture(above(...lines))).toEqual(lines);
  });

  it.each(['The army said it had hit a post in the north on 27 October 2024', 'The first truce, 24 November 2023', 'Three were freed at the gate, on January 19, 2025'])('%s', (line) => {
    expect(furniture(inside(line))).toEqual([]);
  });
});

describe('Letters, channels and podcasts', () => {
  it.each([
    'We\'re now on WhatsApp. Click to join.', '"Big news! You can now find us on Threads. Tap to follow"', 'Our channel is on Telegram now. Join here', 'CHECK GAZA LIVE UPDATES',
    'Quay News is now on Bluesky. Follow us there.', 'Catch all the latest news on our app. Download now', 'New episodes drop every Thursday.',
    'You can listen to the show on Apple, Spotify or wherever you get your podcasts', 'This episode was produced by Ana Voss and edited by Tom Brandt.',
  ])('%s', (line) => expect(furniture(inside(line))).toEqual([line]));

  it.each([
    'In today\'s newsletter: as hopes rise, a former negotiator on what both sides stand to gain from a pause',
    'For today\'s newsletter, I spoke to a man who negotiated for ten years. Here are the headlines.',
    'The ministry sent the families a newsletter on Tuesday, with the names of those who had met its officials.',
    'He joined the group on WhatsApp that the families had set up, and there he saw the video.',
    'The podcast was recorded in the harbour on Tuesday, and in it the negotiator speaks of eleven rounds.',
  ])('are told of by the story: %s', (line) => expect(furniture(inside(line))).toEqual([]));
});

describe('A live page that begins with its newest item', () => {
  it.each(['The Quay of Utopia liveblogged Monday\'s events as they happened.', 'This live blog is closed'])('has no headline: %s', (notice) => {
    const article = clean(`${notice}\n\nSoldiers wounded in the north of the strip\n\n${LEAD}\n\nEnvoy speaks to the families of captives\n\n${MIDDLE}\n\n${LAST}`);
    expect(article.title).toBeNull();
  });

  it('has one above the notice', () => {
    const article = clean(`Harbour talks: a day of calls, as it happened\n\nThis live blog is closed\n\nSoldiers wounded in the north\n\n${LEAD}\n\nEnvoy speaks to the families of captives\n\n${MIDDLE}`);
    expect(article.title).toBe('Harbour talks: a day of calls, as it happened');
  });
});

describe('Rows, stations and agencies', () => {
  it.each([
    'Harbour captives   Lea Stern   Ferry line', 'World\tBusiness\tHarbour', 'WQUY 11 News', 'Channel 4 Harbour News Now', 'EMBED <>MORE VIDEOS',
    'Lea Stern has the latest from the harbour.', 'What is on the table 02:26', '(Story continues below)', 'Related article What we know about the ferry',
    'Previous reporting by Meridian Wire was used in this story.', '\ufffd2025 Quay Broadcasting Group. With wire reports.', 'Automatic approval of subscriber comments.',
  ])('%s', (line) => expect(furniture(inside(line))).toHaveLength(1));

  it('pictures with their agency in front go, with the caption below', () => {
    const lines = ['Quay Images Smoke rises over the roofs of the port', 'Half of the port has been closed for three weeks'];
    expect(furniture(`Envoys narrow the gaps over a truce\nMiriam Castell\n${lines.join('\n')}\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}`)).toEqual(expect.arrayContaining(lines));
  });

  it.each([
    'The talks went on at noon.  The envoy left.  Nobody spoke.', 'The station WQUY News was hit on Monday, the army said.', 'Lea Stern has the list of names, she told the court.',
    'The second round began shortly before 02:26', 'Previous reporting by the envoy had been kept secret, he said.',
  ])('not: %s', (line) => expect(furniture(inside(line))).toEqual([]));

  it('headings in capitals are the story where a rolling report lists its other stories', () => {
    const heading = 'ENVOY SAYS NO TRUCE BEFORE THE PORT IS OPEN';
    expect(furniture(`${LEAD}\n\nCurrently:\n\n— Ferries stand still.\n\nHere's the latest:\n\n${heading}\n\n${MIDDLE}\n\n${LAST}`)).not.toContain(heading);
    expect(furniture(inside(heading))).toEqual([heading]);
  });
});

describe('Heads of pages', () => {
  it('a button that shows the station live opens no list of links', () => {
    const title = 'Envoys narrow the gaps over a truce in the harbour';
    const article = clean(`WATCH LIVE\n${title}\n\nPublished 3 hours ago\nclose\nVideo\nHarbour cheers as the ferry comes in\nBy Lea Stern\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}`);
    expect(article.title).toBe(title);
    expect(removedFor(article, 'furniture')).toContain('Harbour cheers as the ferry comes in');
  });

  it.each(['Follow You will receive email alerts from this author. Manage alert preferences', 'Representative Image Image Credit: QNI archive', 'QNI Staff'])('%s', (line) => {
    expect(furniture(above(line))).toEqual([line]);
  });
});

describe('What the pages of great outlets set round a story', () => {
  it.each([
    'Not Now Turn On',
    'Email address Sign Up',
    'Enter your email address Subscribe',
    'Success! An email has been sent to confirm list signup.',
    'Error! There was an error processing your request.',
    'Thanks! Please check your inbox to confirm.',
    'Get the recap of top opinion commentary and original content throughout the day.',
    "Get the day's top stories first thing every morning.",
    'Get the latest news and expert analysis about the state of the economy with Daily Docket. Sign up here.',
    'Get more newsLiveon Quay News Now',
    'All Catch Up 3 Posts',
    'Breaking News Emails',
    "You're a dedicated reader",
    "We're really pleased that you've read our articles in the past month.",
    "That's why we started the Quay ten years ago - to give discerning readers like you the best.",
  ])('goes: %s', (line) => expect(furniture(inside(line))).toEqual([line]));

  it.each([
    'Jerusalem correspondent and agencies',
    'Ana Voss, Jerusalem and Idris Kane, Gaza reporter',
    'Ana Voss, Middle East editor and Idris Kane, Cairo correspondent',
    'Ana Voss, diplomatic correspondent, and Idris Kane',
    'Idris Kane, Diplomatic correspondent',
    'Ana Voss is a breaking news writer. Story tips can be sent to ana@quay.example',
    'Story tips can be sent to tips@quay.example',
    '8:51 PM GMTUpdated 4 hours ago',
    'December 1, 2023 8:51 PM GMTUpdated 4 hours ago',
    'Middle East|Utopia and Harbour at War',
    'HOME NEWS SPORT MONEY',
    'WQUY News 8 | Harbour & Coast',
    '3rd party Ad. Not an offer or recommendation. See disclosure here or remove ads.',
    'In: Harbour Utopia Coast',
    'The rules of replying: Be respectful. This is a space for friendly local discussions.',
    'What do the residents say? Watch: "We have nothing left"',
    'Go deeper (1 min. read)',
  ])('goes: %s', (line) => expect(furniture(inside(line))).toEqual([line]));

  it.each([
    'Illustration of a torn map over two chairs',
    'Animated illustration of a clock made of wire',
    'Photo illustration of two hands with a flag',
    'ImageA man in white robes walks past a house.',
    'Data: Harbour Institute; Chart: Quay Visuals',
    'A woman holds a portrait in the harbour. Lea Stern for Quay hide caption',
    '(SOUNDBITE OF SLOW HORSES\' "HARBOUR")',
    '(SOUNDBITE OF MUSIC)',
    'Transcripts are created on a rush deadline by a contractor. Accuracy and availability may vary.',
    'The authoritative record of our programming is the audio record.',
    'This is an archived article and the information in it may be out of date.',
    'Unfortunately we have been unable to verify if you have consented.',
    'We are having trouble retrieving the article content.',
  ])('goes: %s', (line) => expect(furniture(inside(line))).toEqual([line]));

  it.each([
    'Get the hostages home, the crowd chanted outside the ministry.',
    'Error in the strike killed three captives, the inquiry found',
    'Success in the talks depends on the envoys, he said.',
    'Illustration of the plan was shown to the ministers on Monday.',
    'WHO Warns Of Famine In Harbour',
    'WHO says hospitals are out of fuel',
    'Utopia and Harbour at odds over the list',
    'Turn on the lights, the soldiers shouted, and the door opened.',
    'In: three women. Out: thirty prisoners.',
    'The rules of the truce: no flights for six hours a day.',
    "Ana Voss, a reporter for the harbour's newspaper, was among the captives.",
    'Ana Voss, the envoy, and Idris Kane, the minister',
    'Shira Stone, Ariel and Kfir',
    '(SOUNDBITE OF ARCHIVED RECORDING)',
    'Tips can be sent by the public to the directorate, the army said.',
    'Third-party advertisements of the deal were denied by Utopia.',
    'Utopia, US, UK and France condemn attack',
  ])('stays: %s', (line) => expect(furniture(inside(line))).toEqual([]));

  it("go from between the lines of a letter's offer, and never as the headline", () => {
    const offer = [
      'Sign up for the Quay',
      'The latest from around the world. Timely. Fair.',
      'Please check your email to confirm your subscription',
    ];
    expect(furniture(inside(offer.join('\n')))).toEqual(offer);
    const article = clean(
      `You have been added to the morning newsletter\nEnvoys offer to free the last captive in the harbour\nSign up here\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}`,
    );
    expect(article.title).toBe('Envoys offer to free the last captive in the harbour');
  });

  it.each(['close Video', 'toggle caption', 'hide caption', 'show comments'])(
    'a control that begins small is no part of the line above it: %s',
    (control) => {
      const bar = 'Facebook Twitter Flipboard Comments Print Email';
      expect(furniture(inside(`${bar}\n${control}`))).toEqual([bar, control]);
    },
  );

  it('the title of a clip goes, and what is said of it', () => {
    const page = [
      'Facebook Twitter Flipboard Comments Print Email',
      'Video',
      'Brother of the captive speaks',
      'Our foreign correspondent has the latest from the harbour.',
      'NEWYou can now listen to our articles!',
    ];
    expect(furniture(`Envoys narrow the gaps in the talks on the captives\n${page.join('\n')}\n${LEAD}\n\n${MIDDLE}\n\n${LAST}`)).toEqual(
      page,
    );
  });
});

describe('A headline that has lost a blank', () => {
  it.each([
    ['Thousands walk to the harbour with the familiesas talks near', 'Thousands walk to the harbour with the families as talks near'],
  ])('has it where the page says it again', (damaged, whole) => {
    const article = clean(`${damaged}\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}\n\n${whole}\n\nRelated Articles\nOil settles higher`);
    expect(article.title).toBe(whole);
    expect(removedFor(article, 'repeat')).toEqual([whole]);
  });
});
