/** A band across the page that follows the pointer, and the focus within the text; the style sheet shows it to who has chosen it. */
export function readingRuler(): void {
  const band = document.body.appendChild(document.createElement('div'));
  band.className = 'ruler';
  band.setAttribute('aria-hidden', 'true');
  const move = (middle: number) => band.style.setProperty('--at', `${middle}px`);
  addEventListener('pointermove', (event) => move(event.clientY), { passive: true });
  document.querySelector('main')?.addEventListener('focusin', ({ target }) => {
    const { top, height } = (target as Element).getBoundingClientRect();
    move(top + height / 2);
  });
}
