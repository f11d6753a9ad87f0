import type { Claim } from 'schema-dts';
import type { Figure } from '../../../model/figure.ts';
import type { Context } from '../../context.ts';
import { figureWords } from '../../words/figure-words.ts';
import { claimantName } from '../../views/references.ts';
import { actorMention } from './actor.ts';
import { identity, reference } from './identity.ts';

/** A number as somebody's claim: never a fact of the site's own. */
export function claimThing(context: Context, figure: Figure): Claim {
  const actor = figure.claimant?.actor == null ? undefined : context.actors.get(figure.claimant.actor);
  const name = claimantName(context, figure);
  const { earliest, latest } = figure.asOf;
  return {
    '@type': 'Claim',
    '@id': identity.claim(context, figure.article, figure.id),
    text: figureWords(figure),
    temporalCoverage: earliest === latest ? earliest : `${earliest}/${latest}`,
    ...(actor ? { author: actorMention(context, actor) as NonNullable<Claim['author']> } : name === null ? {} : { creditText: name }),
    appearance: reference(identity.article(context, figure.article)),
  };
}
