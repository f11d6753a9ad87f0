import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';

const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;

/** What jsonfeed.org/version/1 asks of a feed and of its items, as far as ours have it; nothing else may stand in them. */
const AUTHOR = { type: 'object', properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri-reference' } }, additionalProperties: false };
const SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { enum: ['https://jsonfeed.org/version/1', 'https://jsonfeed.org/version/1.1'] },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri-reference' },
    feed_url: { type: 'string', format: 'uri-reference' },
    description: { type: 'string' },
    icon: { type: 'string', format: 'uri-reference' },
    favicon: { type: 'string', format: 'uri-reference' },
    author: AUTHOR,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri-reference' },
          title: { type: 'string' },
          content_html: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
          author: AUTHOR,
        },
      },
    },
  },
};

const validate = addFormats(new Ajv({ strict: true, allErrors: true })).compile(SCHEMA);

/** What the specification would not have. */
export function jsonFeedMistakes(text: string): string[] {
  const feed = JSON.parse(text) as { items: { id: string }[] };
  if (!validate(feed)) return validate.errors?.map(({ instancePath, message }) => `${instancePath}: ${message}`) ?? [];
  const ids = feed.items.map(({ id }) => id);
  return new Set(ids).size === ids.length ? [] : ['two items with one id'];
}
