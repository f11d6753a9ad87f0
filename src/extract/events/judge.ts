import type { EventType, Status } from '../../model/vocabulary.ts';
import { logLinear, logProbabilities, type Features, type LogLinear } from '../judge/log-linear.ts';
import type { PublishedWindow } from '../published/published-window.ts';
import type { KindOf } from './actor-kinds.ts';
import type { EventDraft } from './event-draft.ts';
import { draftFeatures } from './judge-features.ts';
import statusWeights from './learned/statuses.json' with { type: 'json' };
import typeWeights from './learned/types.json' with { type: 'json' };

/**
 * How much more likely (the logarithm) another type or status must be than the rules' own. A verb that no rule names ("any verb with a day beside
 * it") says little of the type. Of steps of a half the best on 120 articles that nothing had been learned from.
 */
const TRUST_IN_TYPE = 2.5;
const TRUST_IN_TYPE_OF_PLAIN_VERB = 1;
const TRUST_IN_STATUS = 2;

const TYPES = logLinear(typeWeights);
const STATUSES = logLinear(statusWeights);

/** An event as the rules read it, unless what was learned of its words speaks clearly for another type or status. */
export function judgeDraft(draft: EventDraft, window: PublishedWindow, kindOf: KindOf): EventDraft {
  const { trigger, type, status } = draft;
  // "said that a |raid| had killed three, which the army denied": the type is read off other words than those that tell it.
  if (trigger === null || status === 'denied') return draft;
  const features = draftFeatures(draft, trigger, window, kindOf);
  return {
    ...draft,
    type: likeliest(TYPES, features, type, trigger.rule.strength < 0 ? TRUST_IN_TYPE_OF_PLAIN_VERB : TRUST_IN_TYPE) as EventType,
    status: likeliest(STATUSES, features, status, TRUST_IN_STATUS) as Status,
  };
}

function likeliest(model: LogLinear, features: Features, byRules: string, trust: number): string {
  let best = byRules;
  let most = Number.NEGATIVE_INFINITY;
  logProbabilities(model, features).forEach((likely, at) => {
    const label = model.labels[at] as string;
    const weighed = likely + (label === byRules ? trust : 0);
    if (weighed > most) [best, most] = [label, weighed];
  });
  return best;
}
