import type { Person } from './browser-person';

/** A key that nobody translated looks like one: words joined by dots. */
const KEY = /\b[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-z][\w-]*){1,3}\b/g;

/** Every text that somebody reads or hears on the page as it is drawn. */
const texts = ({ page }: Person): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const found = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const own = walker.currentNode;
      if (own.parentElement.closest('[lang=zh-CN]:not(html)') || !own.parentElement.checkVisibility()) continue;
      found.add(own.textContent.trim());
    }
    for (const each of document.querySelectorAll('[aria-label],[title],[placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const said = each.getAttribute(name);
        if (said) found.add(said.trim());
      }
    }
    return [...found];
  })()`);

export const isKey = (text: string): boolean =>
  (text.match(KEY) ?? []).some((each) => !/\.(com|test|md|pdf)$/.test(each));

/** How often a page is read that is not yet as it should be. */
const LOOKS = 20;

/** What a look finds on a page that has had time to become right: what a text is called may come a moment after it. */
export async function settled({ page }: Person, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  for (let looks = 1; ; looks += 1) {
    const found = await look();
    if (found.length === 0 || looks === LOOKS) return found;
    await page.waitForTimeout(250);
  }
}

/** The texts of a page that are wrong, when it has had time to become right. */
export function wrongTexts(
  person: Person,
  wrong: (text: string) => boolean | Promise<boolean>,
): Promise<readonly string[]> {
  return settled(person, async () => {
    const left: string[] = [];
    for (const text of await texts(person)) if (await wrong(text)) left.push(text.slice(0, 80));
    return left;
  });
}
