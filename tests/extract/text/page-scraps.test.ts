import { describe, expect, it } from 'vitest';
import { above, clean, inside, LAST, LEAD, MIDDLE, removedFor } from './seed.ts';

const furniture = (raw: string): string[] => removedFor(clean(raw), 'furniture');
const TITLE = 'Envoys narrow the gaps over a truce';
const STORY = `${LEAD}\n\n${MIDDLE}\n\n${LAST}`;

describe('Rows of sections', () => {
  it.each([
    'Markets Tech Media Calculators Videos',
    'Quay NewsVideoLiveShowsShopStream onLog InStream on',
    'Latest U.S. World Politics Entertainment HealthWatch MoneyWatch',
    'Home UK Politics World US Money Science, climate & tech Weather',
    'Quay News Media Quay Business Quay Nation Quay News Audio Quay Weather Harbourside',
    'Video Live Shows Elections Shop Log In',
    'NewsSportMoneyTravelSign inWeather Shop',
    'Navigation menucaret-leftcaret-downNewsShow more news sectionsAfricaAsia',
    'Worldchevron-downBusinesschevron-down',
  ])('go, and the headline stands below: %s', (row) => {
    const article = clean(`${row}\n${TITLE}\n\n${STORY}`);
    expect(article.title).toBe(TITLE);
    expect(removedFor(article, 'furniture')).toEqual([row]);
  });

  it.each([
    'US Asks Harbour About Middle East Food Aid Convoy',
    'World health body says aid is running out',
    'Harbour Weather Station Hit in Strike on Port',
    'Science and business meet in a war economy',
    'Quay Mayor Says Quay Is Safe, Quay Stays Open',
  ])('are no headlines: %s', (title) => expect(clean(`${title}\n\n${STORY}`).title).toBe(title));
});

describe('The headline', () => {
  it.each([
    ['an alert of the weather', 'WEATHER ALERT: Heat advisory until 8 PM'],
    ['an alert of traffic', 'TRAFFIC ALERT: Lane closed on the harbour bridge'],
    ['a storm', 'Severe Weather Alert | Gale on the coast'],
    ['the topics of the day', 'Hot Topics: Harbour Bowl  Ferries  Tides'],
    ['the slogan of a station', 'KQUY 9 On Your Side'],
    ['another slogan', 'WQUY 5 Is Watching Out for You'],
    ['an appeal for money', 'Support the Quay – Fund independent journalism with $5 per month'],
    ['another appeal', 'Fund the Quay for €3 a week'],
  ])('stands below %s', (_, line) => {
    const article = clean(`${line}\n${TITLE}\nThe envoys and both delegations met in the hotel\n\n${STORY}`);
    expect(article.title).toBe(TITLE);
    expect(removedFor(article, 'furniture')).toContain(line);
  });

  it.each([
    'Weather alert sirens failed before the strike on the port',
    'KQUY reporter among the captives, envoys say',
    'Support the truce, envoys urge both sides',
    'Fund for families of the captives passes $5 million',
  ])('may begin alike: %s', (title) => expect(clean(`${title}\n\n${STORY}`).title).toBe(title));

  it.each(['Miriam Castell and agencies', 'Tribune-Ledger staff and wire services', 'Miriam Castell, reporting from Cairo'])(
    'may begin with a label that links begin with, an unsigned byline below it: %s',
    (byline) =>
      expect(clean(`Live updates: ${TITLE}\n${byline}\nUpdated: Nov. 25, 2023, 11:52 p.m. EST\n\n${STORY}`).title).toBe(
        `Live updates: ${TITLE}`,
      ),
  );

  it.each([' - Meridian Wire', ' | Meridian Wire', ' – Meridian Wire', ' | meridianwire.example'])(
    'has no outlet behind it: %s',
    (outlet) => {
      const article = clean(`${TITLE}${outlet}\n\n${STORY}`);
      expect(article.title).toBe(TITLE);
      expect(article.publisher).toBe('Meridian Wire');
      expect(removedFor(article, 'furniture')).toEqual([outlet.trim()]);
    },
  );

  it.each([`${TITLE} – Ada Brandt`, `${TITLE} - Harbour Town`, 'Envoys meet - MW'])('keeps what is no outlet, or all it has: %s', (title) =>
    expect(clean(`${title}\n\n${STORY}`).title).toBe(title),
  );

  it('is no title of a clip, where the page has lost its own', () => {
    const article = clean(`close\nVideo\nEnvoy on the talks: a way is open\n\nNEWYou can now listen to articles!\n\n${STORY}`);
    expect(article.title).toBeNull();
  });

  it('stands below two buttons of the page, too', () =>
    expect(clean(`close\nVideo\n${TITLE}\nBy Miriam Castell\n\n${STORY}`).title).toBe(TITLE));

  it('with a deck below it is no link of the menu above', () => {
    const article = clean(
      `Video Live\nLatest\nDelegations hear of a list of names in the harbour\nMediators met delegations in the harbour hotel on the gaps\n${STORY}`,
    );
    expect(article.title).toBe('Delegations hear of a list of names in the harbour');
  });
});

describe('Bylines without "By"', () => {
  it.each([
    'Miriam Castell, in Cairo, and Tom Brandt, in Doha',
    'Miriam Castell, reporting from Cairo',
    'Miriam Castell and Tom Brandt reporting from Harbour Town',
    'Miriam Castell and agencies',
    'Ledger staff and wire services',
    'Miriam Castell, Tom Brandt and news agencies',
    'The Harbour Ledger staff and wires',
    'Miriam Castell, QBC News and Tom Brandt, QBC Arabic, Doha',
  ])('go: %s', (line) => expect(furniture(above(line))).toEqual([line]));

  it.each([
    'Miriam Castell in captivity and agencies silent',
    'Ada Brandt, freed from Harbour Town',
    'Israel and agencies',
    'Hospitals and wire services cut',
    'Miriam Castell, Ada Brandt and Lea Stern, all of Cairo',
  ])('are not: %s', (line) => expect(furniture(inside(line))).toEqual([]));

  it('stand between heading and text of a live item', () =>
    expect(
      furniture(
        `${TITLE}\n\n${LEAD}\n\n2h ago / 4:31 PM EST\nTwelve captives cross the border\nMiriam Castell\n${MIDDLE}\n\n3h ago / 3:20 PM EST\nTalks resume\nTom Brandt\n${LAST}`,
      ),
    ).toEqual(['2h ago / 4:31 PM EST', 'Miriam Castell', '3h ago / 3:20 PM EST', 'Tom Brandt']));

  it('name whom the next line tells of', () => {
    const line = 'Miriam Castell reports on diplomacy from Cairo.';
    expect(furniture(above('By Miriam Castell', line))).toEqual(['By Miriam Castell', line]);
    expect(furniture(above('By Miriam Castell', 'Miriam Castell was freed on Tuesday with her daughter, the envoys said.'))).toEqual([
      'By Miriam Castell',
    ]);
  });
});

describe('What players, boxes and buttons leave', () => {
  it.each([
    'Coverage on this live blog has ended. Follow live updates here.',
    'Coverage of our live page has now ended. Read the latest here.',
    'Allow content provided by a third party?',
    'Show content from X?',
    'Load media hosted by an external provider?',
    'Local journalism is essential.',
    'Good reporting is not free.',
    "Give directly to the Valley's forums. Donations are tax deductible.",
    'list of 3 items',
    'The Latest in Our Coverage of the Middle East',
    'The latest on our coverage',
    'Search QNN...',
    'Search Quay News...',
    'Get Quay News on WhatsApp - tap here',
    'Send us your photos — click here',
    'This article tagged under:',
    'This story is filed under:',
    'Follow Quay News English:',
    "A digest of the morning's main headlines emailed direct to you every week day",
    'The harbour briefing, sent to your phone each morning',
    'Correction Feb. 22, 2025',
    'Clarification, 3 March 2025',
    "A previous version of this timeline misspelled the envoy's name.",
    'This interview was translated from Hebrew and shortened.',
    'This conversation has been edited and condensed.',
    'Share pageCopy linkAbout sharing',
    'SaveShareCopy link',
    'AdvertisementAdvertisement',
    'June 8, 20249:14 PM EDTUpdated an hour ago',
    'Mother of captive: ‘We are begging’ 02:14 - Source: QNN',
    'Convoy enters the harbour 1:05 • Source: MW',
    'LATESTHarbour talks: What to know as phase 1 ends',
    'RELATEDWho are the captives',
    'Clockwise from top left: undated photos of the six captives.',
    'From left, Lea Stern, Ada Brandt and Ines Okafor',
    'Lea and Noa Stern in a picture handed out by the family',
    'Ada Brandt in an undated photo released by the ministry',
    'Ada Brandt with her parents, Noam and Lea Brandt, in 2022. Provided by family',
    'The square at dusk. Courtesy of the Brandt family',
    'Freed captives Ada Brandt, Lea Stern, and Noa Stern. Utopia Defense Forces via MW',
    'Weather | Traffic | Watch Live | Contests',
  ])('goes: %s', (line) => expect(furniture(inside(line))).toEqual([line]));

  it.each([
    'Coverage of the live talks has ended in a dispute, the envoys said.',
    'Allow content of the list to be known, the families asked.',
    'Local journalism was cut off, and the port with it.',
    'A list of 3 items was handed over by the envoys on Tuesday.',
    'Search teams found 3 more of the captives',
    'The families were told to tap here and there on the wall.',
    'Follow the envoys, the crowd called out in English.',
    'The list was sent to you, the envoy told them.',
    'Correction of the list took the envoys 22 days.',
    'The interview was translated for the envoys.',
    'The advertisement was taken down.',
    'In a picture of the square the captive was seen to wave, the family said.',
    'Provided by the families, the list had 33 names on it.',
    'The envoys left the hotel at 2:14 - sources said that they would be back.',
  ])('is not: %s', (line) => expect(furniture(inside(line))).toEqual([]));

  it.each([
    ['a clip below "close"', ['close', "Families watch captives' release in the square Video"]],
    ['a box', ['Quick Guide', 'What is the harbour corridor?', 'Show']],
    [
      'a clip with its length',
      ['Please use Chrome browser for a more accessible video player', '2:36', "Harbour Town: 'Where would we go?'"],
    ],
    ['a link above a labelled one', ['What we know about the captives', 'Watch: Crowds line the route']],
    ['another', ['Coffins on a stage: anger at a ceremony', 'Watch: Moment the four women meet their families']],
    ['two links', ['Who was the envoy?', 'What we know about the killing, in maps']],
  ])('of several lines goes: %s', (_, lines) =>
    expect(furniture(`${TITLE}\n${LEAD}\n${MIDDLE}\n${lines.join('\n')}\n${LAST}\n${LEAD.replace('Tuesday', 'Monday')}`)).toEqual(lines),
  );

  it.each([['What happens next?'], ['What is known so far'], ['A list of names, and a silence']])('is no subhead: %s', (line) =>
    expect(furniture(`${TITLE}\n${LEAD}\n${line}\n${MIDDLE}\n${LAST}`)).toEqual([]),
  );

  it.each([
    'He asked them to leave the town before the captives were taken on Oct. 7, 2023.',
    'The army told people to search the port, which it had shelled on 8 June 2024.',
  ])('no caption has its verb behind "to": %s', (line) => expect(furniture(inside(line))).toEqual([]));
});

describe('A file wrapped by hand', () => {
  const text = [LEAD, MIDDLE, LAST].join(' ');
  const wrapped = (text.match(/.{1,78}(?: |$)/g) ?? []).map((line) => line.trim()).join('\n');

  it('may have one long line below it', () => {
    const rights = `© 2024 Meridian Wire. All rights reserved. ${'No part of it may be copied or shown elsewhere. '.repeat(3)}`.trim();
    const twice = `${wrapped}\n${wrapped.replaceAll('Tuesday', 'Friday').replaceAll('round', 'start')}`;
    const [one] = clean(`${TITLE}\n\n${twice}\n\n${rights}`).text.split('\n\n').slice(1);
    expect(one).toContain(LEAD);
  });
});
