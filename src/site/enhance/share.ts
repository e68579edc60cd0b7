/** The device's own sharing, where it has one. */
export function shareButtons(): void {
  if (!navigator.share) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { share: url, title } = button.dataset;
      // Rejects when the reader changes their mind.
      navigator.share({ url, title }).catch(() => undefined);
    });
  }
}
