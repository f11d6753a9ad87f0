import type { ActorType, EventType, Role, Scope, Side, Status } from '../../model/vocabulary.ts';

/** The closed word lists as readers see them. */

export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  attack: 'Attack',
  strike: 'Military operation',
  talks: 'Talks',
  meeting: 'Meeting',
  call: 'Call',
  statement: 'Statement',
  proposal: 'Proposal',
  response: 'Response',
  agreement: 'Agreement',
  truce: 'Truce',
  release: 'Release',
  breakdown: 'Breakdown of talks',
  vote: 'Vote',
  visit: 'Visit',
  protest: 'Protest',
  rescue: 'Rescue',
  death: 'Death',
  aid: 'Aid',
  other: 'Other',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: 'happened',
  expected: 'expected',
  ongoing: 'under way',
  denied: 'reported and denied',
};

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  israel: 'Israel',
  palestinian: 'Palestinian',
  qatar: 'Qatar',
  egypt: 'Egypt',
  'united-states': 'United States',
  turkey: 'Turkey',
  un: 'United Nations',
  iran: 'Iran',
  lebanon: 'Lebanon',
  hostage: 'Captives and former captives',
  other: 'Others',
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  host: 'host',
  mediator: 'mediator',
  party: 'took part',
  speaker: 'speaker',
  addressee: 'spoken to',
  subject: 'spoken of',
};

export const ACTOR_TYPE_WORDS: Readonly<Record<ActorType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'Person', many: 'People' },
  group: { one: 'Group', many: 'Groups' },
  state: { one: 'State', many: 'States' },
  body: { one: 'Body', many: 'Bodies' },
  media: { one: 'News outlet', many: 'News outlets' },
};

/** What a number is a count of; a whole needs no words. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  total: '',
  period: 'in a stretch of time',
  incident: 'in one event',
  part: 'a part of another figure',
};
