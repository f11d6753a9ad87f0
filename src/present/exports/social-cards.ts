import type { Actor } from '../../model/actor.ts';
import type { Entry } from '../../model/entry.ts';
import { countByMonth } from '../charts/month-bars.ts';
import { perContext, type Context } from '../context.ts';
import { SITE_LINE, SITE_NAME } from '../site-name.ts';
import { actorLine, organisationsOf } from '../views/actor-lists.ts';
import { monthWords } from '../words/date-words.ts';
import { countWords } from '../words/list-words.ts';
import { ACTOR_TYPE_WORDS, SIDE_WORDS } from '../words/vocabulary-words.ts';
import { followedPeople } from './feeds/followed.ts';

/** The image that stands beside a shared link: what is written on it, and how many entries each month has. */
export interface SocialCard {
  /** Path under the site's base. */
  readonly path: string;
  readonly title: string;
  readonly line: string;
  readonly foot: string;
  readonly months: readonly number[];
}

/** In pixels, as sites that show links ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export const SITE_CARD = 'social/site.png';

/** The site's card first, then one for each organisation and for each person who holds an office; all others are shown with the site's. */
export const socialCards = perContext((context: Context): readonly SocialCard[] => [
  { path: SITE_CARD, title: SITE_NAME, line: SITE_LINE, ...activity(context, context.timeline.entries) },
  ...[...followedPeople(context), ...organisationsOf(context)].map((actor) => actorCard(context, actor)),
]);

const paths = perContext((context: Context): ReadonlySet<string> => new Set(socialCards(context).map(({ path }) => path)));

/** The path of an actor's card; that of the site's where the actor has none. */
export function cardPath(context: Context, actor: string | null): string {
  const own = `social/${actor}.png`;
  return paths(context).has(own) ? own : SITE_CARD;
}

function actorCard(context: Context, actor: Actor): SocialCard {
  const { about } = actorLine(context, actor);
  const kind = actor.type === 'person' ? SIDE_WORDS[actor.side] : ACTOR_TYPE_WORDS[actor.type].one;
  return {
    path: `social/${actor.id}.png`,
    title: actor.name,
    line: about === '' ? kind : about,
    ...activity(context, context.entriesOfActor.get(actor.id) ?? []),
  };
}

function activity({ months }: Context, entries: readonly Entry[]): Pick<SocialCard, 'foot' | 'months'> {
  const [first, last] = [months[0], months.at(-1)];
  const span =
    first === undefined || last === undefined
      ? ''
      : `, ${first === last ? monthWords(first) : `${monthWords(first)} to ${monthWords(last)}`}`;
  return {
    foot: `${countWords(entries.length, 'entry', 'entries')}${span}`,
    months: countByMonth(months, entries).map(({ told, open }) => told + open),
  };
}
