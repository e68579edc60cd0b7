import type { Page } from '@playwright/test';

/** All that a reader can choose, at once; kept under this key. */
export const everything = { size: 'huge', contrast: 'high', spacing: 'wide', ruler: 'on' };
export const keptUnder = 'tongwen.reading';

/** What has moved since the page began, by the browser's own count; pictures further down are fetched for it. */
export const moved = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    type Shift = PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    const add = (entries: PerformanceEntryList) => {
      for (const { value, startTime, sources } of entries as Shift[]) {
        const all = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const [was, is] = [from, to].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join());
          return `${node?.nodeName} “${node?.textContent?.slice(0, 40)}” ${was} → ${is}`;
        });
        found.push(`${value} at ${Math.round(startTime)} ms: ${all.join('; ')}`);
      }
    };
    // What moves, moves with a frame; two of them, and everything before has been drawn and counted.
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    scrollTo(0, document.documentElement.scrollHeight);
    await drawn();
    const pictures = [...document.images].filter((each) => each.checkVisibility());
    for (const each of pictures) each.loading = 'eager';
    await Promise.all(pictures.map((each) => each.decode()));
    await drawn();
    scrollTo(0, 0);
    await drawn();
    add(observer.takeRecords());
    return found;
  });

/** What sticks out on either side of the screen. What stands in a frame that scrolls may be wider than the frame. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = [...document.querySelectorAll('body *:not([role=region][tabindex] *, .skip, .skip *)')]
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 0 && each.checkVisibility() && (left < -0.5 || right > clientWidth + 0.5);
      })
      .map((each) => each.outerHTML.slice(0, 80));
    return scrollWidth > clientWidth ? [`the page itself: ${scrollWidth} px`, ...found] : found;
  });
