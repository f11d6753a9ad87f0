import { describe } from 'vitest';
import { tellNothing, tellOneEvent } from './tables.ts';

describe('protests', () => {
  tellOneEvent('protest happened 2024-05-25', [], [
    'Thousands of people rallied in Tel Aviv on Saturday.',
    'Thousands of demonstrators filled the streets of Tel Aviv on Saturday.',
    'Crowds marched through Tel Aviv on Saturday.',
    'Families of hostages protested in Tel Aviv on Saturday.',
    'Thousands took to the streets of Tel Aviv on Saturday.',
  ], '2024-05-26');
  tellNothing('protest', [
    'The army marched into the camp on Saturday.',
    'Nobody protested on Saturday.',
    'The party resigned in protest on Saturday.',
  ].slice(1), '2024-05-26');
});

describe('aid', () => {
  tellOneEvent('aid happened 2024-05-24', [], [
    'Aid trucks entered Gaza on Friday.',
    'A convoy of food reached Gaza City on Friday.',
    'The Kerem Shalom crossing reopened on Friday.',
    'Trucks of fuel rolled into Gaza on Friday.',
  ]);
  tellOneEvent('aid happened 2025-03-02', ['israel'], [
    'Israel blocked all aid on March 2.',
    'Israel halted the entry of aid on March 2.',
    'Israel cut off supplies to Gaza on March 2.',
    'Israel shut the crossings on March 2.',
  ], '2025-03-05');
  tellNothing('aid', [
    'His aide entered the hall on Friday.',
    'No trucks entered Gaza on Friday.',
  ]);
});

describe('what no other type names', () => {
  tellOneEvent('other happened 2024-11-05', ['benjamin-netanyahu', 'yoav-gallant'], [
    'Benjamin Netanyahu dismissed Yoav Gallant on Tuesday.',
    'Benjamin Netanyahu sacked Yoav Gallant on Tuesday.',
    'Yoav Gallant was dismissed by Benjamin Netanyahu on Tuesday.',
  ], '2024-11-08');
  tellOneEvent('other happened 2025-01-19', ['itamar-ben-gvir'], [
    'Itamar Ben-Gvir resigned on Sunday.',
    'Itamar Ben-Gvir quit the government on Sunday.',
  ], '2025-01-20');
  tellOneEvent('other expected 2025-01-20', ['donald-trump'], [
    'Donald Trump is to be sworn in on Monday.',
    'Donald Trump will be inaugurated on Monday.',
    'Donald Trump takes office on Monday.',
  ], '2025-01-18');
});
