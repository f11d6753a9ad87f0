import type { EventType } from '../../model/vocabulary.ts';
import { likenessOf } from '../tellings/content-words.ts';
import type { Kinship } from '../tellings/kinship.ts';
import type { Telling } from '../tellings/telling.ts';
import { daysApart, isDay, isDays, sameStart } from './days.ts';
import { evidenceOf, speakersOf, type Evidence } from './evidence.ts';
import { ruleFor } from './rules.ts';
import { cameTrue, statusesFit } from './statuses.ts';

/** Words belong to who says them. */
const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'proposal', 'response']);

/** How surely two tellings are of one happening: `fits` says yes; `strength` ranks several that fit. */
export interface Judgement {
  readonly fits: boolean;
  readonly strength: number;
}

const NO: Judgement = { fits: false, strength: 0 };

/** Whether two articles tell of one happening. Never so for two tellings of one article: its reader told them apart already. */
export function judge(a: Telling, b: Telling, kinship: Kinship): Judgement {
  if (a.article === b.article || !statusesFit(a, b)) return NO;
  const [one, other] = [a.event, b.event];
  const apart = daysApart(a, b);
  if (apart > 1) return NO;
  const exact = isDay(a) && isDay(b);
  if (apart === 1 && !exact) return NO;
  const rule = ruleFor(one.type, other.type);
  if (SPOKEN.has(one.type) && SPOKEN.has(other.type) && speakersOf(a, b, kinship) === 'apart') return NO;
  if (!rule && !isCopy(likenessOf(a.words, b.words))) return NO;
  const evidence = evidenceOf(a, b, kinship);
  if (!cameTrue(a, b, evidence)) return NO;
  if (apart === 1)
    return {
      fits:
        rule !== undefined && one.type === other.type && evidence.likeness >= 0.5 && evidence.shared >= 3 && rule.sameDay(evidence, a, b),
      strength: strengthOf(evidence) - 0.5,
    };
  if (!rule || (isCopy(evidence) && one.type !== 'release'))
    return {
      fits: isCopy(evidence) && evidence.towns !== 'apart' && !evidence.contrary,
      strength: strengthOf(evidence) + (one.type === other.type ? 0.5 : 0),
    };
  const sameTime = one.start === other.start && one.end === other.end;
  const fits =
    exact || (sameTime && (isDays(a) || isDays(b)))
      ? rule.sameDay(evidence, a, b)
      : sameStart(a, b)
        ? rule.sameDay(evidence, a, b) || rule.roughly(evidence, a, b)
        : rule.roughly(evidence, a, b);
  return { fits, strength: strengthOf(evidence) + (sameTime ? 0.5 : 0) };
}

/** The same dispatch in two newspapers. */
function isCopy({ likeness, shared }: Pick<Evidence, 'likeness' | 'shared'>): boolean {
  return likeness >= 0.72 && shared >= 4;
}

function strengthOf({ likeness, towns, parties, speakers }: Evidence): number {
  return (
    likeness +
    (towns === 'same' ? 0.4 : 0) +
    (parties.of === 0 ? 0 : (0.5 * parties.matched) / parties.of) +
    (speakers === 'same' ? 0.2 : 0)
  );
}
