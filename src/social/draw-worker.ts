import Tinypool from 'tinypool';
import type { SatoriOptions } from 'satori';
import type { SocialCard } from '../present/exports/social-cards.ts';
import { drawCard } from './draw-card.ts';

/** What the drawing thread does: a card in, its image out. The letters come once, with the thread. */
export default async function draw(card: SocialCard): Promise<Uint8Array> {
  return drawCard(card, Tinypool.workerData as SatoriOptions['fonts']);
}
