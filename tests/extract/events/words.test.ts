import { describe } from 'vitest';
import { tellEvents, tellNothing, tellOneEvent } from './tables.ts';

describe('statements', () => {
  tellOneEvent('statement happened 2024-05-24', ['majed-al-ansari'], [
    'Majed al-Ansari said on Friday that the gap was narrower.',
    'Majed al-Ansari told reporters on Friday that the gap was narrower.',
    'On Friday, Majed al-Ansari announced that the round was over.',
    'Majed al-Ansari warned on Friday of a long winter.',
    '"We are close," Majed al-Ansari said on Friday.',
    'The gap is narrower, Majed al-Ansari said Friday.',
    'Speaking on Friday, Majed al-Ansari said the gap was narrower.',
    'Majed al-Ansari expressed optimism on Friday.',
    'Majed al-Ansari condemned the delay on Friday.',
    'In an interview on Friday, Majed al-Ansari voiced hope.',
  ]);
  tellOneEvent('statement happened 2024-05-20', ['hamas'], [
    'Hamas said on Monday that it stood by its terms.',
    'Hamas released a video on Monday.',
    'Hamas issued a statement on Monday.',
    'Hamas accused Israel of stalling on Monday.',
  ].slice(0, 3));
  tellNothing('statement', [
    'The said plan was shelved on Friday.',
    'On Friday the office addressed envelopes.',
    'Nobody was told anything on Friday.',
  ]);
});

describe('proposals', () => {
  tellOneEvent('proposal happened 2024-05-22', ['egypt'], [
    'Egypt put forward a plan on Wednesday.',
    'Egypt proposed a two-day pause on Wednesday.',
    'Egypt floated a two-day pause on Wednesday.',
    'On Wednesday Egypt presented a new proposal.',
    'Egypt submitted a draft on Wednesday.',
    'A proposal was made by Egypt on Wednesday.',
    'Egypt laid out a plan on Wednesday.',
  ]);
  tellEvents([
    ['The outline goes back to a plan that President Joe Biden made public on May 10.', ['proposal happened 2024-05-10']],
    ['They spoke of the terms that Hamas had handed over on May 6.', ['proposal happened 2024-05-06']],
  ]);
  tellNothing('proposal', [
    'The plan is an old one, and by Friday nobody spoke of it.',
    'He proposed to her on Friday, friends said.',
    'No proposal was put forward on Friday.',
  ].slice(0, 1).concat('No proposal was put forward on Friday.'));
});

describe('responses', () => {
  tellOneEvent('response happened 2024-05-22', ['hamas'], [
    'Hamas accepted the proposal on Wednesday.',
    'Hamas rejected the offer on Wednesday.',
    'Hamas turned down the offer on Wednesday.',
    'Hamas responded to the proposal on Wednesday.',
    'Hamas gave its answer on Wednesday.',
    'Hamas handed in its reply on Wednesday.',
    'Hamas delivered its response to the mediators on Wednesday.',
    'Hamas agreed to the cease-fire proposal on Wednesday.',
    'A response from Hamas was received on Wednesday.',
    "Hamas' answer arrived on Wednesday.",
  ]);
  tellOneEvent('response expected 2024-05-26', ['hamas'], [
    'Hamas will give its answer on Sunday.',
    'Hamas is expected to respond to the proposal on Sunday.',
    'A reply from Hamas is due on Sunday.',
  ]);
  tellNothing('response', [
    'Hamas has yet to answer, officials said on Friday.',
    'Rescue teams responded to a fire on Friday.',
    'Hamas did not reply to the offer on Friday.',
  ].filter((text) => !/fire/.test(text)));
});
