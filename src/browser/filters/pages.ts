/** Takes the entries of a timeline from the pages they stand on: this one, or others that are fetched when they are needed. */
export class EntryPages {
  readonly #fetched = new Map<string, Promise<Document>>();

  /** A copy of the entry at a place of the timeline, ready to be put under a month's heading of level three. Throws where its page cannot be had. */
  async entryAt(place: number, page: string): Promise<HTMLElement> {
    const selector = `.entry[data-n="${place}"]`;
    const found = document.querySelector('[data-all]')?.querySelector(selector) ?? (await this.#page(page)).querySelector(selector);
    if (!found) throw new Error(`no entry ${place} on ${page}`);
    const copy = document.importNode(found, true) as HTMLElement;
    copy.removeAttribute('id');
    copy.classList.remove('entry--same');
    const title = copy.querySelector('h3.entry__title');
    if (title) title.replaceWith(lowered(title));
    return copy;
  }

  #page(address: string): Promise<Document> {
    const page = this.#fetched.get(address) ?? fetchPage(address);
    this.#fetched.set(address, page);
    return page;
  }
}

function lowered(title: Element): HTMLElement {
  const made = document.createElement('h4');
  made.className = title.className;
  made.append(...title.childNodes);
  return made;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
