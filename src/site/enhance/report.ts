/** In UTF-16 units: as much as the form takes. */
const longest = 1_000;

/**
 * Words that a reader marks in a text go along to the form by which an error is reported: in the fragment of its
 * address, which no server is told. The style sheet keeps the link at hand as long as there are some. Where two texts
 * stand on one page each has a link of its own, in its language.
 */
export function reportMarked(): void {
  takeMarked();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-report]')];
  const text = links[0]?.closest('article');
  if (!text) return;
  const bare = links.map(({ href }) => href);
  document.addEventListener('selectionchange', () => {
    const marked = getSelection();
    const within = marked && text.contains(marked.anchorNode) && text.contains(marked.focusNode);
    const lang = within ? langOf(marked.anchorNode) : '';
    const words = within ? cut(wordsIn(marked, lang)) : '';
    for (const [at, link] of links.entries()) {
      const meant = words !== '' && (links.length === 1 || langOf(link) === lang);
      link.toggleAttribute('data-marked', meant);
      link.href = bare[at] + (meant ? `#${encodeURIComponent(words)}` : '');
    }
  });
  // Pressing on a link would unmark the words before it is followed.
  for (const link of links) link.addEventListener('mousedown', (event) => event.preventDefault());
}

const langOf = (node: Node | null): string =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('[lang]')?.lang ?? '';

/** Who marks several rows of one text marks what stands beside them as well, which is none of it. */
function wordsIn(marked: Selection, lang: string): string {
  const sides = [...marked.getRangeAt(0).cloneContents().querySelectorAll<HTMLElement>('.prose[lang]')];
  if (sides.every((side) => side.lang === lang)) return marked.toString();
  return sides
    .filter((side) => side.lang === lang)
    .flatMap((side) => [...side.children].map(({ textContent }) => textContent))
    .join('\n');
}

/** The cut may leave the half of a character, which no address can hold. */
const cut = (words: string): string =>
  words
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '');

/** On the form: what was marked stands in its field, unless something stands there already. */
function takeMarked(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-quote]');
  if (!field || field.value || location.hash.length < 2) return;
  try {
    field.value = decodeURIComponent(location.hash.slice(1));
  } catch {}
}
