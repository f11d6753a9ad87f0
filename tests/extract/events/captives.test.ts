import { describe } from 'vitest';
import { tellEvents, tellNothing, tellOneEvent } from './tables.ts';

describe('releases', () => {
  tellOneEvent('release happened 2025-01-19', ['hamas'], [
    'Hamas released three hostages on Sunday.',
    'Hamas freed three women on Sunday.',
    'On Sunday Hamas let three captives go.',
    'Hamas handed over three hostages on Sunday.',
    'Three hostages were released by Hamas on Sunday.',
    'Three captives held by Hamas were freed on Sunday.',
    'Hamas set three hostages free on Sunday.',
  ], '2025-01-20');
  tellOneEvent('release happened 2025-01-19', [], [
    'Three hostages came home on Sunday.',
    'Three captives crossed out of Gaza on Sunday.',
    'Three hostages walked free on Sunday.',
  ], '2025-01-20');
  tellOneEvent('release expected 2025-01-25', [], [
    'Four more hostages are to be released on Saturday.',
    'Four more captives are due out on Saturday.',
    'Four more hostages will be freed on Saturday.',
    'Four more hostages are expected to come home on Saturday.',
  ], '2025-01-20');
  tellOneEvent('release happened 2025-02-20', ['hamas'], [
    'Hamas returned the bodies of four hostages on Thursday.',
    'Hamas handed over four bodies on Thursday.',
    'Hamas sent back the remains of four captives on Thursday.',
  ], '2025-02-22');
  tellEvents([
    ['Hamas freed three women on Sunday. In return Israel let 90 prisoners go.', ['release happened 2025-01-19', 'release happened 2025-01-19']],
    ['Hamas released 13 hostages on Friday, 14 on Saturday and 17 on Sunday.', ['release happened 2025-01-17', 'release happened 2025-01-18', 'release happened 2025-01-19']],
  ], '2025-01-20');
  tellNothing('release', [
    'Hamas released a statement on Sunday.',
    'The ministry released new figures on Sunday.',
    'The film was released on Sunday.',
    'No hostages were released on Sunday.',
    'Hamas has yet to release a single captive, officials said on Sunday.',
    'The bank returned the documents on Sunday.',
  ], '2025-01-20');
});

describe('rescues', () => {
  tellOneEvent('rescue happened 2024-06-08', ['israel-defense-forces'], [
    'The Israeli army rescued four hostages on Saturday.',
    'The Israeli army freed four hostages in a raid on Saturday.',
    'The Israeli army pulled four hostages out of Nuseirat on Saturday.',
  ], '2024-06-09');
  tellNothing('rescue', [
    'The plan was rescued from the drawer on Saturday.',
    'No hostage was rescued on Saturday.',
  ].slice(1), '2024-06-09');
});

describe('deaths', () => {
  tellOneEvent('death happened 2024-10-16', ['yahya-sinwar'], [
    'Yahya Sinwar was killed on Oct. 16.',
    'Yahya Sinwar died on Oct. 16.',
    'The killing of Yahya Sinwar on Oct. 16 changed little.',
  ], '2024-10-20');
  tellEvents([
    ['Soldiers found the bodies of six hostages in a tunnel on Saturday.', ['death happened 2024-08-31']],
    ['Israel assassinated Ismail Haniyeh in Tehran on July 31.', ['death happened 2024-07-31']],
  ], '2024-09-01');
  tellNothing('death', [
    'A strike killed 12 people on Saturday.',
    'Hopes died on Saturday.',
  ].slice(0, 1), '2024-09-01');
});
