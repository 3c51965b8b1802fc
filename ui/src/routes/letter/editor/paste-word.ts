// Lists as Word puts them on the clipboard: paragraphs that say in their style which level they have, and write their number
// or dot as text. They become lists.

const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
/** A dot or dash of some kind; everything else counts. */
const COUNTS = /[\p{L}\p{N}]+[.)]/u;

interface Item {
  paragraph: HTMLElement;
  level: number;
  counted: boolean;
}

/** `data-look` holds what the style was. */
export function wordLists(page: Document) {
  for (const first of page.querySelectorAll<HTMLElement>('p[data-look]')) {
    const items = following(first);
    if (items.length === 0) continue;
    const anchor = page.createElement('div');
    first.before(anchor);
    anchor.replaceWith(listOf(page, items));
  }
}

/** The items of one list, from this paragraph on; none where it is none. */
function following(first: HTMLElement): Item[] {
  const items: Item[] = [];
  let next: Element | null = first;
  while (next instanceof HTMLElement && next.isConnected) {
    const level = LEVEL.exec(next.dataset.look ?? '')?.[1];
    if (!next.matches('p') || level === undefined) break;
    items.push({ paragraph: next, level: Number(level), counted: COUNTS.test(takeMark(next)) });
    next = next.nextElementSibling;
  }
  return items;
}

/** The number or dot that was written, which goes. */
function takeMark(paragraph: HTMLElement): string {
  const mark = [...paragraph.querySelectorAll<HTMLElement>('[data-look]')].find((one) =>
    /mso-list:\s*ignore/i.test(one.dataset.look ?? ''),
  );
  const text = mark?.textContent ?? '';
  mark?.remove();
  return text;
}

function listOf(page: Document, items: readonly Item[]): HTMLElement {
  const list = page.createElement(items[0]!.counted ? 'ol' : 'ul');
  let at = 0;
  while (at < items.length) {
    const item = items[at]!;
    const line = page.createElement('li');
    line.append(...item.paragraph.childNodes);
    item.paragraph.remove();
    let end = at + 1;
    while (end < items.length && items[end]!.level > item.level) end += 1;
    if (end > at + 1) line.append(listOf(page, items.slice(at + 1, end)));
    list.append(line);
    at = end;
  }
  return list;
}
