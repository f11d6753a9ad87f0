import type { IsoDate } from '../../../model/day.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Context } from '../../context.ts';
import { SITE_LINE, SITE_NAME } from '../../site-name.ts';
import { dateWithStatus } from '../../words/date-words.ts';
import { capital } from '../../words/list-words.ts';
import { TYPE_WORDS } from '../../words/vocabulary-words.ts';
import { escapeHtml } from '../markup.ts';
import { toldIn } from '../told.ts';

/** A day as TimelineJS wants it (timeline.knightlab.com, "JSON format"): numbers. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** /data/timelinejs.json: what Knight Lab's TimelineJS opens. Headlines and texts are HTML there. */
export function timelineJs(context: Context): string {
  const { links } = context;
  const home = links.absolute(links.home());
  const file = {
    title: {
      unique_id: 'title',
      text: {
        headline: escapeHtml(SITE_NAME),
        text: `<p>${escapeHtml(SITE_LINE)}.</p><p><a href="${escapeHtml(home)}">${escapeHtml(home)}</a></p>`,
      },
    },
    events: context.timeline.entries.map((entry) => slideOf(context, entry)),
    scale: 'human',
  };
  return `${JSON.stringify(file)}\n`;
}

function slideOf(context: Context, entry: Entry): object {
  const { links } = context;
  const told = toldIn(context, entry, 3);
  return {
    unique_id: entry.id,
    start_date: dayOf(entry.start),
    ...(entry.start === entry.end ? {} : { end_date: dayOf(entry.end) }),
    display_date: capital(dateWithStatus(entry)),
    group: TYPE_WORDS[entry.type],
    text: {
      headline: `<a href="${escapeHtml(links.absolute(links.entry(entry.id)))}">${escapeHtml(entry.title)}</a>`,
      text: told
        .map(({ words, article }) => `<blockquote><p>“${escapeHtml(words)}”</p></blockquote><p>${escapeHtml(article.label)}</p>`)
        .join(''),
    },
  };
}

function dayOf(iso: IsoDate): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}
