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
