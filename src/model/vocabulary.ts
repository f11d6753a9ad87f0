import { z } from 'zod';

/** The closed word lists of the project. Their meanings are those of the annotation guide (tests/gold/GUIDE.md). */

export const SIDES = [
  'israel',
  'palestinian',
  'qatar',
  'egypt',
  'united-states',
  'turkey',
  'un',
  'iran',
  'lebanon',
  'hostage',
  'other',
] as const;
export const Side = z.enum(SIDES);
export type Side = z.infer<typeof Side>;

export const ACTOR_TYPES = ['person', 'group', 'state', 'body', 'media'] as const;
export const ActorType = z.enum(ACTOR_TYPES);
export type ActorType = z.infer<typeof ActorType>;

export const EVENT_TYPES = [
  'attack',
  'strike',
  'talks',
  'meeting',
  'call',
  'statement',
  'proposal',
  'response',
  'agreement',
  'truce',
  'release',
  'breakdown',
  'vote',
  'visit',
  'protest',
  'rescue',
  'death',
  'aid',
  'other',
] as const;
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

export const STATUSES = ['happened', 'expected', 'ongoing', 'denied'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const PRECISIONS = ['day', 'days', 'week', 'month', 'season', 'year'] as const;
export const Precision = z.enum(PRECISIONS);
export type Precision = z.infer<typeof Precision>;

/** 'throughout': it lasted from start to end. 'within': it happened on some day between them. */
export const Extent = z.enum(['throughout', 'within']);
export type Extent = z.infer<typeof Extent>;

export const ROLES = ['host', 'mediator', 'party', 'speaker', 'addressee', 'subject'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

export const FIGURE_KINDS = ['casualty', 'hostage', 'prisoner'] as const;
export const FigureKind = z.enum(FIGURE_KINDS);
export type FigureKind = z.infer<typeof FigureKind>;

export const Measure = z.enum([
  'killed',
  'wounded',
  'missing',
  'taken',
  'held',
  'alive',
  'dead',
  'released',
  'rescued',
  'to-release',
  'returned-bodies',
]);
export type Measure = z.infer<typeof Measure>;

export const Group = z.enum([
  'israel',
  'gaza',
  'israeli-soldiers',
  'militants',
  'lebanon',
  'west-bank',
  'iran',
  'yemen',
  'other',
  'all',
  'americans',
  'israelis',
  'foreigners',
  'women-children',
  'soldiers',
  'men',
  'palestinians',
]);
export type Group = z.infer<typeof Group>;

export const Bound = z.enum(['exact', 'about', 'at-least', 'at-most']);
export type Bound = z.infer<typeof Bound>;

/** 'total': cumulative to the day. 'period': in a stretch of time. 'incident': in one event. 'part': part of another figure of the sentence. */
export const Scope = z.enum(['total', 'period', 'incident', 'part']);
export type Scope = z.infer<typeof Scope>;

export const RELATIONS = ['fulfils', 'delays', 'breaks', 'part-of'] as const;
export const Relation = z.enum(RELATIONS);
export type Relation = z.infer<typeof Relation>;
