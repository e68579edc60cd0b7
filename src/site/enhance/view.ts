/** A page that nobody looks at for as long as this, in milliseconds, was not read: opened beside, made beforehand. */
const moment = 1_000;

/** Says once that this text is being read. Nothing is sent but the mark of the text, and nothing is kept here. */
export function tellView(): void {
  const mark = document.querySelector<HTMLElement>('[data-view]')?.dataset.view;
  if (!mark) return;
  let waiting: ReturnType<typeof setTimeout>;
  const watch = () => {
    clearTimeout(waiting);
    // A page made beforehand (prerendered) is hidden, too, until it is shown.
    if (document.visibilityState !== 'visible') return;
    waiting = setTimeout(() => {
      document.removeEventListener('visibilitychange', watch);
      navigator.sendBeacon('/api/views', mark);
    }, moment);
  };
  document.addEventListener('visibilitychange', watch);
  watch();
}
