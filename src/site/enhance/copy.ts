/** `data-copy` is what is copied, `data-done` what the button says when it is. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const words = button.textContent;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      if (!(await copy(button.dataset.copy ?? ''))) return;
      button.textContent = button.dataset.done ?? words;
      setTimeout(() => {
        button.textContent = words;
      }, 2000);
    });
  }
}

/** The clipboard is closed to pages without TLS; there the older command still works. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = text;
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
