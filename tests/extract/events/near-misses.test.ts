import { describe } from 'vitest';
import { tellEvents, tellNothing } from './tables.ts';

describe('words that mean several things', () => {
  tellEvents([
    ['Antony Blinken was in Doha on Tuesday.', ['visit happened 2024-05-21']],
    ['Antony Blinken set out for the region on Tuesday.', ['visit happened 2024-05-21']],
    ['Antony Blinken left the Gulf on Tuesday.', ['visit happened 2024-05-21']],
    ['The talks ended on Tuesday without a deal.', ['breakdown happened 2024-05-21']],
    ['Israel recalled its teams from Doha on Tuesday.', ['breakdown happened 2024-05-21']],
    ['Israel had put off a vote on Friday on the truce.', ['vote expected 2024-05-24']],
    ["Israel's cabinet gave its blessing to the deal on Friday.", ['vote happened 2024-05-24']],
    ['A plan put forward by Egypt was accepted by Hamas on Friday.', ['response happened 2024-05-24']],
    ['Soldiers shot dead three hostages by mistake on Friday.', ['death happened 2024-05-24']],
    ['Qatar announced on Friday that Israel and Hamas had agreed on a truce.', ['agreement happened 2024-05-24']],
    ['More than 20 people were killed as Israeli jets bombed Rafah, health officials said on Friday.', ['strike happened 2024-05-24']],
    ['Half of them should be released on Sunday and the other half on Monday.', ['release expected 2024-05-26', 'release expected 2024-05-27']],
    ['Hamas denied the accusations on Friday.', ['statement happened 2024-05-24']],
    ['Israel tightened its blockade on Friday.', ['aid happened 2024-05-24']],
  ]);
  tellNothing('visit', ['The deal was in danger on Tuesday.', 'Israel left nine dead in Rafah on Tuesday.', 'Joe Biden set out his terms on Tuesday.']);
  tellNothing('death', ['Seven people died of hunger on Tuesday, the ministry said.']);
  tellNothing('attack', ['Footage captured on Tuesday showed a tunnel.']);
  tellNothing('strike', ['A row over the list blew up on Tuesday.', 'A bargain could be struck in the coming days.']);
  tellNothing('release', ['As of Friday, 110 hostages are back, Benjamin Netanyahu said.', 'The videos, released on Tuesday by Hamas, showed two captives.']);
  tellNothing('talks', ['Will the talks resume on Sunday?']);
  tellNothing('agreement', ['Qatar announced on Friday that the two sides would agree on a truce soon.']);
});

describe('the attack of 7 October in the words of a family story', () => {
  tellEvents([['The father of two was taken hostage from his kibbutz in October 2023.', ['attack happened 2023-10-07']]]);
});

describe('conditions and what might have been', () => {
  tellEvents([
    ['The hostages were held until Hamas released them on Monday.', ['release happened 2024-05-20']],
    ['Israel will not free the 620 until Hamas stops the shows, the prime minister\'s office said on Sunday.', ['statement happened 2024-05-19']],
  ]);
  tellNothing('release', [
    'Netanyahu on Tuesday refused to end the war until all the hostages were home and Hamas was destroyed.',
    'Hamas would not talk on Tuesday until every prisoner had been released.',
    'He said on Tuesday that had the cabinet voted for the deal, the women would have been freed on Sunday.',
  ]);
  tellNothing('agreement', ['Had Hamas agreed on Tuesday, the fighting would have stopped on Wednesday.']);
  tellNothing('truce', ['Had Hamas agreed on Tuesday, the fighting would have stopped on Wednesday.']);
  tellNothing('response', ['The delegation would stay in Cairo until Hamas answered on Wednesday.']);
});

describe('strikes of workers', () => {
  tellEvents([
    ['A union called for a general strike on Monday.', ['protest expected 2024-05-27']],
    ['A nationwide strike for a deal began on Thursday.', ['protest happened 2024-05-23']],
  ]);
});

describe('who is spoken to', () => {
  tellEvents([
    ['Joe Biden and Benjamin Netanyahu spoke for about 45 minutes on Thursday.', ['call happened 2024-05-23']],
    ['The parents of a captive spoke to a roundtable of lawmakers on Thursday.', ['statement happened 2024-05-23']],
    ['Families called on Thursday in Washington for a deal.', ['statement happened 2024-05-23']],
  ]);
});

describe('a day in the words that are told', () => {
  tellEvents([
    ['Soldiers found the bodies of six hostages in a tunnel in the south on Thursday, the military said.', ['death happened 2024-05-23']],
    ['She was freed as part of an exchange in November.', ['release happened 2023-11-01/2023-11-30']],
  ]);
  tellNothing('agreement', ['She was freed as part of an agreement in November.']);
  tellNothing('release', ['A strike to secure the release of the captives was set to begin on Monday.', 'Relatives met lawmakers on Thursday and pleaded to get their loved ones back home.']);
  tellNothing('protest', ['Families of hostages taken 120 days ago joined a news conference on Thursday.']);
});
