import { describe } from 'vitest';
import { tellEvents } from './tables.ts';

const FREED = 'release happened 2024-05-24';

describe('an hour is of the day that the story goes on with', () => {
  tellEvents([
    ['Hamas freed two women on Friday. In the morning Israel had shelled Rafah.', [FREED, 'strike happened 2024-05-24']],
    [
      "Hamas freed two women on Friday. Benjamin Netanyahu's office said in the evening that the list fell short.",
      [FREED, 'statement happened 2024-05-24'],
    ],
    ['Hamas freed two women on Friday, and by evening Israel let 30 prisoners go.', [FREED, 'release happened 2024-05-24']],
    [
      'Benjamin Netanyahu spoke with Joe Biden on Thursday, before the security cabinet convened in the evening.',
      ['call happened 2024-05-23', 'meeting happened 2024-05-23'],
    ],
    ['Hamas freed two women on Friday. At midday Israeli jets bombed Rafah.', [FREED, 'strike happened 2024-05-24']],
    ['Hamas freed two women on Friday. At about 7 a.m., Egypt said that the list was complete.', [FREED, 'statement happened 2024-05-24']],
  ]);
});

describe('hours that tell nothing', () => {
  tellEvents([
    ['Hamas freed two women on Friday. In the evening the families pray.', [FREED]],
    ['Hamas freed two women on Friday. "In the morning they bombed the house," a neighbour said.', [FREED]],
    ['Hamas freed two women on Friday. At 3 p.m. two phones rang.', [FREED]],
    ['Hamas freed two women on Friday at 4 p.m.', [FREED]],
    [
      'Hamas freed two women on Friday. Nobody slept. The square was full. The street was too. In the evening Israel bombed Rafah.',
      [FREED],
    ],
  ]);
});
