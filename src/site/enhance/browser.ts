/** In the order in which they have to be looked for: each names those after it as well. */
const signs: [string, RegExp][] = [
  ['phone', /Mobi|Android/],
  ['edge', /Edg\//],
  ['firefox', /Firefox\//],
  ['chrome', /Chrome\//],
  ['safari', /Safari\//],
];

/** Of the help for each browser, that for the one at hand comes first and says so. */
export function browserAtHand(): void {
  const [name] = signs.find(([, sign]) => sign.test(navigator.userAgent)) ?? [];
  const help = document.querySelector<HTMLElement>(`[data-browser="${name}"]`);
  const list = help?.parentElement;
  if (!help || !list) return;
  help.className = 'here';
  help.querySelector('dt')?.append(` ${list.dataset.here}`);
  list.prepend(help);
}
