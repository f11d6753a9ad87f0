import { remark } from 'remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';

/** Notes may link and stress, nothing else: no image (it would be asked of another host), no raw HTML. */
const schema = { ...defaultSchema, tagNames: ['p', 'a', 'em', 'strong', 'ul', 'ol', 'li'] };
const processor = remark().use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify).freeze();

/** The Markdown note of a knowledge file as safe HTML. */
export function noteHtml(markdown: string): string {
  return String(processor.processSync(markdown)).trim();
}
