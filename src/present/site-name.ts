/** What the site calls itself, in one place. */
export const SITE_NAME = 'Hostage and Ceasefire Timeline';
export const SITE_LINE = 'The Israel–Hamas negotiations, read out of news articles';
