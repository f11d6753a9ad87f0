import type { FurnitureRule } from './phrases.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const COUNTER = new RegExp(
  '^(?:\\d{1,5}(?: ?(?:/|of) ?\\d{1,5})?|page \\d{1,4}(?: of \\d{1,4})?|list \\d{1,2} of \\d{1,2}|end of list|\\d{1,4}(?:\\.\\d)?[km])$',
);
const END = /^(?:-30-|[([]?ends?[)\]]?|[([]?more[)\]]?)$/;
const ADDRESS = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S{1,500}$/;
const FILE_NAME = /^[^\s/\\]{1,200}\.(?:png|jpe?g|gif|webp|svg|avif|mp4|mp3)(?: ?\(\d{1,5} ?[×x] ?\d{1,5}\))?$/;
/** What opens a story, left alone: "CNN  —". */
const WEATHER_OR_TICKER = /\d ?°[cf]?\b|\d°$|[+-]\d{1,3}(?:\.\d{1,2})?%/;
const TELEPHONE = /^(?:tel|phone|fax|call)?[:. ]*(?:\+\d{1,3}[ -]?)?\(?\d{3}\)?[ .-]\d{3,4}[ .-]\d{3,4}$/;
/** What an embedded post is signed with: "— Ada Brandt (@adabrandt) January 15, 2025". */
const SIGNATURE = /^— .{2,60} \(@\w{1,30}\) \p{L}{3,9} \d{1,2}, \d{4}$/u;
const HEAD_ALONE = /^\p{Lu}[\p{L} .,]{1,40} —$/u;
/** A scraper's date and nothing behind it. */
const DATE_ALONE = /^date:? \d{4}-\d{2}-\d{2}$/i;

/** A video's thumbnail: "clipped thumbnail - port-live-hit - MW ID 22017416 - 00:00:11;19". */
const FRAME = /\b\d\d:\d\d:\d\d[;:]\d\d\b|\bthumbnail\b.{0,60}\bid \d{5,}/;

/** The signs of an agency's desks: "qd/jsa-mkl/srm", "burs/kl". */
const DESK = /^[a-z]{2,4}(?:-[a-z]{2,4})?\/[a-z]{2,4}(?:[/-][a-z]{2,4}){0,4}$/;

const OF_LABEL = [FRAME, DESK, COUNTER, END, ADDRESS, FILE_NAME];
const OF_TEXT = [END, DATE_ALONE, HEAD_ALONE, SIGNATURE];

/** Lines without words: rules, bullets, picture counters ("1 of 4", "list 1 of 2"), lone addresses and names of files. */
export const ornaments: FurnitureRule = {
  name: 'ornaments',
  matches: ({ text, label }) => {
    if (text.length < 120 && !LETTER_OR_DIGIT.test(text)) return true;
    if (label.length <= 50 && (WEATHER_OR_TICKER.test(label) || TELEPHONE.test(label))) return true;
    return OF_LABEL.some((pattern) => pattern.test(label)) || OF_TEXT.some((pattern) => pattern.test(text));
  },
};
