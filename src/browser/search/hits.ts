import type { Hit } from './engine.ts';

/** A hit as a list item: kind and date, the headline as a link, the words found. */
export function hitElement(hit: Hit): HTMLLIElement {
  const item = element('li', 'hit');
  const kicker = element('p', 'kicker');
  kicker.append(...[hit.kind, hit.about].filter((part) => part !== '').map((part) => element('span', '', part)));
  if (hit.status !== '') kicker.append(element('span', 'status', hit.status));
  const title = element('p', 'hit__title');
  const link = element('a', '', hit.title);
  link.href = hit.url;
  title.append(link);
  const excerpt = element('p', 'hit__excerpt');
  excerpt.append(...hit.excerpt.map(({ text, found }) => (found ? element('mark', '', text) : text)));
  item.append(kicker, title, excerpt);
  return item;
}

export function element<K extends keyof HTMLElementTagNameMap>(name: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

/** Up and down move along the links of a list; up from the first goes back to the box. Other keys are left alone. */
export function arrowsMove(event: KeyboardEvent, box: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0 && document.activeElement !== box) return;
  event.preventDefault();
  const next = at + (event.key === 'ArrowDown' ? 1 : -1);
  if (next < 0) box.focus();
  else links[Math.min(next, links.length - 1)]?.focus();
}

/** "12 hits for “Burns”", for eyes and for screen readers. */
export function countSentence(total: number, query: string): string {
  const what = query === '' ? '' : ` for “${query}”`;
  if (total === 0) return `Nothing found${what}.`;
  return `${total === 1 ? '1 hit' : `${total.toLocaleString('en')} hits`}${what}`;
}
