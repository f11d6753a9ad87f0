/**
 * Days meant by a unit without a number. The annotation guide: "in recent days", "days ago" are the seventh day before to the day
 * itself, "in recent weeks" the twenty-first before; "in the coming days" the day after to the seventh after. Months and years after it.
 */
export const LOOSE: Readonly<Record<string, number>> = { hour: 1, day: 7, week: 21, month: 90, year: 1095 };
