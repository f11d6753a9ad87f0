import { describe } from 'vitest';
import { tellEvents, tellNothing } from './tables.ts';

describe('words whose speaker, scene or question stands between them and their day', () => {
  tellEvents([
    ['Israel hit a camp on Thursday. An Israeli official who would not be named said on Friday that the army would stay.', ['strike happened 2024-05-23', 'statement happened 2024-05-24']],
    ['Israel hit a camp on Thursday. An official who was not authorized to speak publicly said on Friday that the army would stay.', ['strike happened 2024-05-23', 'statement happened 2024-05-24']],
    ['Steve Witkoff told reporters at a Cabinet meeting on Friday that four points of dispute had shrunk to one.', ['statement happened 2024-05-24']],
    ['Joe Biden met ministers on Thursday. Asked on Friday whether a deal was still possible, he said he hoped so.', ['meeting happened 2024-05-23', 'statement happened 2024-05-24']],
  ]);
  tellNothing('statement', ['Israel hit a camp on Thursday. The army did not say on Friday who was killed.']);
  tellNothing('release', ['Qatar said it was hopeful. The group was not allowed to release captives on Friday.']);
});

describe('a truce in effect since a day', () => {
  tellEvents([
    ['The truce, in effect since Monday at noon, has been bloody.', ['truce ongoing 2024-05-20/2024-05-25']],
    ['Israel hit a camp on Friday. With the truce in place, aid flowed.', ['strike happened 2024-05-24']],
  ]);
});
