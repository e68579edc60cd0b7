import type { Line } from './lines';

const name = 'aloud';

/** Shows the sentence being said, without a change to the text: as a highlight, or where there are none, by its block. */
export function spot(line: Line | undefined): void {
  document.querySelector(`.${name}`)?.classList.remove(name);
  if (typeof Highlight === 'undefined') line?.block.classList.add(name);
  else if (line) CSS.highlights.set(name, new Highlight(line.range));
  else CSS.highlights.delete(name);
  if (line) follow(line.range.getBoundingClientRect());
}

/** Scrolls only when the sentence is leaving the middle of the screen. */
function follow({ top, bottom }: DOMRect): void {
  if (top >= innerHeight * 0.1 && bottom <= innerHeight * 0.75) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * 0.25, behavior: still ? 'instant' : 'smooth' });
}
