/** Panels close by Escape and by a click beside them, and one closes another where the browser does not know names. */
export function panels(): void {
  const all = [...document.querySelectorAll<HTMLDetailsElement>('.tools details')];
  const close = (except: EventTarget[] = []) => {
    for (const panel of all) if (panel.open && !except.includes(panel)) panel.open = false;
  };
  // The path is that of the moment of the click: what was clicked may be gone from the page by now.
  document.addEventListener('click', (event) => close(event.composedPath()));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const open = all.find((panel) => panel.open);
    if (!open) return;
    if (open.contains(document.activeElement)) open.querySelector('summary')?.focus();
    close();
  });
  for (const panel of all) panel.addEventListener('toggle', () => panel.open && close([panel]));
}
