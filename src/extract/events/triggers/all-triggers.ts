import { compileTriggers } from '../trigger-pattern.ts';
import { AGREEMENT } from './agreement.ts';
import { AID } from './aid.ts';
import { ATTACK } from './attack.ts';
import { BREAKDOWN } from './breakdown.ts';
import { CALL } from './call.ts';
import { DEATH } from './death.ts';
import { MEETING } from './meeting.ts';
import { OTHER } from './other.ts';
import { PROPOSAL } from './proposal.ts';
import { PROTEST } from './protest.ts';
import { RELEASE } from './release.ts';
import { RESCUE } from './rescue.ts';
import { RESPONSE } from './response.ts';
import { STATEMENT } from './statement.ts';
import { STRIKE } from './strike.ts';
import { TALKS } from './talks.ts';
import { TRUCE } from './truce.ts';
import { VISIT } from './visit.ts';
import { VOTE } from './vote.ts';

/** Every trigger of every event type. */
export const findTriggers = compileTriggers([
  ...STATEMENT,
  ...PROPOSAL,
  ...RESPONSE,
  ...AGREEMENT,
  ...TRUCE,
  ...RELEASE,
  ...BREAKDOWN,
  ...TALKS,
  ...MEETING,
  ...CALL,
  ...VOTE,
  ...VISIT,
  ...PROTEST,
  ...RESCUE,
  ...DEATH,
  ...STRIKE,
  ...ATTACK,
  ...AID,
  ...OTHER,
]);
