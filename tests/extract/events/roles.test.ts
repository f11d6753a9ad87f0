import { describe, expect, test } from 'vitest';
import { eventsIn } from './read.ts';

/** Roles of all who take part in what the text tells, as "actor role". */
function roles(text: string): string[] {
  return eventsIn(text, '2024-05-25').flatMap(({ actors }) => actors.map(({ id, role }) => `${id} ${role ?? 'none'}`)).sort();
}

describe('mediators', () => {
  test.each([
    ['Talks between Israel and Hamas mediated by Egypt and Qatar resumed in Cairo on Friday.', ['egypt', 'qatar']],
    ['Talks brokered by Qatar, Egypt and the United States resumed on Friday.', ['egypt', 'qatar', 'united-states']],
    ['Qatari mediators told Israel on Friday that Hamas had answered.', ['qatar']],
    ['Hamas gave its answer to Egyptian and Qatari mediators on Friday.', ['egypt', 'qatar']],
    ['Hamas sent its answer through Qatari mediators on Friday.', ['qatar']],
    ['Talks resumed on Friday with mediation by Egypt and Qatar.', ['egypt', 'qatar']],
    ['Qatar, a key mediator, said on Friday that the gap was narrower.', ['qatar']],
    ['Qatar and Egypt, which have mediated between the two sides, sent a new draft to Hamas on Friday.', ['egypt', 'qatar']],
    ['Israel and Hamas agreed on Friday to a truce that Qatar helped broker.', ['qatar']],
  ])('%s', (text, mediators) => {
    expect(roles(text).filter((line) => line.endsWith(' mediator'))).toEqual(mediators.map((id) => `${id} mediator`));
  });

  test.each([
    'Hamas told Israel and Egypt on Friday that it was ready.',
    'Antony Blinken flew to Egypt on Friday to meet mediators.',
    'Hamas blamed Israel on Friday and thanked the mediators.',
  ])('none: %s', (text) => {
    expect(roles(text).filter((line) => line.endsWith(' mediator'))).toEqual([]);
  });
});

describe('hosts', () => {
  test.each([
    ['Qatar hosted a round of talks between Israel and Hamas on Friday.', ['qatar']],
    ['Talks hosted by Egypt resumed on Friday.', ['egypt']],
    ['Egypt will host talks between Israel and Hamas on Sunday.', ['egypt']],
  ])('%s', (text, hosts) => {
    expect(roles(text).filter((line) => line.endsWith(' host'))).toEqual(hosts.map((id) => `${id} host`));
  });

  test.each(['Israel and Hamas held talks in Egypt on Friday.', 'A delegation of Hamas left Qatar for talks in Cairo on Friday.'])('none: %s', (text) => {
    expect(roles(text).filter((line) => line.endsWith(' host'))).toEqual([]);
  });
});
