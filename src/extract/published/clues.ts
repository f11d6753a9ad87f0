import { ageOfWar } from './age-of-war.ts';
import { captionDate } from './caption-date.ts';
import { calendarDates } from './calendar-dates.ts';
import { captives } from './captives.ts';
import { dealNotYet } from './deal-not-yet.ts';
import { datelineDay } from './dateline-day.ts';
import { headNews } from './head-news.ts';
import { truceInForce } from './truce-in-force.ts';
import { headAlike } from './head-alike.ts';
import { namedDays } from './named-days.ts';
import { momentAfter } from './moment-after.ts';
import { momentsSpokenOf } from './moments-spoken-of.ts';
import { momentsWithDay } from './moments-with-day.ts';
import { officeTerms } from './office-terms.ts';
import { rightsYear } from './rights-year.ts';
import { statedDate } from './stated-date.ts';
import { tolls } from './tolls.ts';
import { truceAge } from './truce-age.ts';
import { weekdayPattern } from './weekday-pattern.ts';
import type { ClueReader } from './vote.ts';

/** Every clue to the day of publication. Reasons are shown in this order. */
export const CLUES: readonly ClueReader[] = [
  statedDate,
  datelineDay,
  momentsWithDay,
  momentAfter,
  headAlike,
  headNews,
  truceAge,
  truceInForce,
  dealNotYet,
  weekdayPattern,
  tolls,
  ageOfWar,
  officeTerms,
  captives,
  momentsSpokenOf,
  namedDays,
  calendarDates,
  captionDate,
  rightsYear,
];
