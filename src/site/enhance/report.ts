/** In UTF-16 units: as much as the form takes. */
const longest = 1_000;

/**
 * Words that a reader marks in a text go along to the form by which an error is reported: in the fragment of its
 * address, which no server is told. The style sheet keeps the link at hand as long as there are some.
 */
export function reportMarked(): void {
  takeMarked();
  const link = document.querySelector<HTMLAnchorElement>('[data-report]');
  const text = link?.closest('article');
  if (!link || !text) return;
  const bare = link.href;
  document.addEventListener('selectionchange', () => {
    const words = markedIn(text);
    link.toggleAttribute('data-marked', words !== '');
    link.href = words ? `${bare}#${encodeURIComponent(words)}` : bare;
  });
  // Pressing on the link would unmark the words before it is followed.
  link.addEventListener('mousedown', (event) => event.preventDefault());
}

function markedIn(text: Element): string {
  const marked = getSelection();
  if (!marked || !text.contains(marked.anchorNode) || !text.contains(marked.focusNode)) return '';
  const words = marked.toString().trim().slice(0, longest);
  // The cut may have left the half of a character, which no address can hold.
  return words.replace(/[\ud800-\udbff]$/, '');
}

/** On the form: what was marked stands in its field, unless something stands there already. */
function takeMarked(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-quote]');
  if (!field || field.value || location.hash.length < 2) return;
  try {
    field.value = decodeURIComponent(location.hash.slice(1));
  } catch {}
}
