import { type Line, linesOf } from './lines';
import { spot } from './spot';
import { say } from './voice';

/**
 * Reads the text of the page aloud. Where the browser cannot speak or there is no text, the section of the panel stays
 * hidden; whether there is a voice shows only once one is asked to speak, and is then said in words.
 */
export function readAloud(): void {
  const section = document.querySelector<HTMLElement>('[data-listen]');
  const player = document.querySelector<HTMLElement>('[data-player]');
  if (!section || !player || !('speechSynthesis' in window) || !document.querySelector('main .prose')) return;
  const part = (name: string, within = player) => within.querySelector<HTMLElement>(`[data-aloud=${name}]`);
  const summary = section.closest('details')?.querySelector('summary');

  let lines: Line[] = [];
  let at = 0;
  /** Which run of the voice is the present one: an ended one may still report. */
  let run = 0;

  const speak = () => {
    const line = lines[at];
    if (!line) return stop();
    run += 1;
    const mine = run;
    spot(line);
    say(line.words, line.lang, (said) => {
      if (mine !== run) return;
      if (!said) return fail();
      at += 1;
      speak();
    });
  };
  // pause() of the browser itself ends everything on Android: the sentence is begun again instead.
  const hush = () => {
    run += 1;
    speechSynthesis.cancel();
  };
  const show = (speaking: boolean) => {
    const held = player.contains(document.activeElement) || player.hidden;
    player.hidden = false;
    toggle(part('pause'), speaking);
    toggle(part('resume'), !speaking);
    if (held) part(speaking ? 'pause' : 'resume')?.focus();
  };
  const stop = () => {
    hush();
    spot(undefined);
    if (player.contains(document.activeElement)) summary?.focus();
    player.hidden = true;
  };
  const fail = () => {
    stop();
    toggle(part('silent', section), true);
    section.closest('details')?.setAttribute('open', '');
  };

  part('start', section)?.addEventListener('click', () => {
    hush();
    lines = linesOf();
    at = 0;
    toggle(part('silent', section), false);
    section.closest('details')?.removeAttribute('open');
    show(true);
    speak();
  });
  part('pause')?.addEventListener('click', () => {
    hush();
    show(false);
  });
  part('resume')?.addEventListener('click', () => {
    show(true);
    speak();
  });
  part('stop')?.addEventListener('click', stop);
  addEventListener('pagehide', stop);
  section.hidden = false;
}

function toggle(element: HTMLElement | null, shown: boolean): void {
  if (element) element.hidden = !shown;
}
