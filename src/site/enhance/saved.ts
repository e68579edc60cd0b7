import { bookmarks, handOver, pagesIn, wordsOf } from './saved-file';

export type Saved = { path: string; title: string; lang: string };

const key = 'tongwen.saved';

/** The reader's own list, in this browser alone. Where storage is closed the panel stays as it is without script. */
export function savedList(): void {
  const panel = document.querySelector<HTMLElement>('[data-saved]');
  if (!panel || !storageIsOpen()) return;
  const button = panel.querySelector<HTMLButtonElement>('[data-save]');
  const here = button && pageOf(button);

  button?.addEventListener('click', () => {
    const list = read();
    write(here && !has(list, here) ? [here, ...list] : list.filter(({ path }) => path !== here?.path));
    show(panel);
  });
  files(panel);
  // Another tab may have changed the list.
  addEventListener('storage', (event) => event.key === key && show(panel));
  show(panel);
  panel.hidden = false;
}

/** The list as a file, and back again: into another browser, or after this one has forgotten. */
function files(panel: HTMLElement): void {
  const [out, into] = [panel.querySelector<HTMLElement>('[data-export]'), panel.querySelector('[data-import]')];
  const chooser = panel.querySelector('input');
  const said = panel.querySelector<HTMLElement>('[data-imported]');
  out?.addEventListener('click', () => {
    const { export: name = '', title = '' } = out.dataset;
    handOver(name, bookmarks(title, read()));
  });
  into?.addEventListener('click', () => chooser?.click());
  chooser?.addEventListener('change', async () => {
    const [file] = chooser.files ?? [];
    if (!file) return;
    const pages = pagesIn(await wordsOf(file));
    const list = read();
    const added = new Map(pages.map((page) => [page.path, page]));
    for (const { path } of list) added.delete(path);
    write([...list, ...added.values()]);
    show(panel);
    chooser.value = '';
    const { imported = '', foreign = '' } = said?.dataset ?? {};
    if (said) said.textContent = pages.length > 0 ? imported.replace('#', String(added.size)) : foreign;
  });
}

function show(panel: HTMLElement): void {
  const list = read();
  const button = panel.querySelector<HTMLButtonElement>('[data-save]');
  if (button) {
    const { add = '', remove = '' } = button.dataset;
    button.textContent = has(list, pageOf(button)) ? remove : add;
  }
  panel.querySelector('ul')?.replaceChildren(...list.map((saved) => row(saved, panel)));
  const empty = panel.querySelector<HTMLElement>('[data-empty]');
  if (empty) empty.hidden = list.length > 0;
  const out = panel.querySelector<HTMLElement>('[data-export]');
  if (out) out.hidden = list.length === 0;
}

function row({ path, title, lang }: Saved, panel: HTMLElement): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.lang = lang;
  link.textContent = title;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.textContent = panel.dataset.drop ?? '';
  drop.setAttribute('aria-label', `${drop.textContent}: ${title}`);
  drop.addEventListener('click', () => {
    write(read().filter((saved) => saved.path !== path));
    show(panel);
    // The button pressed is gone; the keyboard stays in the panel.
    panel.closest('details')?.querySelector('summary')?.focus();
  });
  item.append(link, drop);
  return item;
}

const pageOf = ({ dataset }: HTMLElement): Saved => ({
  path: dataset.save ?? '',
  title: dataset.title ?? '',
  lang: dataset.lang ?? '',
});

const has = (list: Saved[], { path }: Saved): boolean => list.some((saved) => saved.path === path);

/** Storage can be written by hand: only addresses of this site come back out of it. */
function read(): Saved[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter(isSaved) : [];
  } catch {
    return [];
  }
}

const isSaved = (value: Partial<Saved> | null): value is Saved =>
  typeof value?.title === 'string' && typeof value.lang === 'string' && /^\/(?![/\\])/.test(String(value.path));

const write = (list: Saved[]): void => localStorage.setItem(key, JSON.stringify(list));

function storageIsOpen(): boolean {
  try {
    localStorage.setItem(key, localStorage.getItem(key) ?? '[]');
    return true;
  } catch {
    return false;
  }
}
