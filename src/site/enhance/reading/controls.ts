import { type ChoiceName, type Choices, usual } from '../../reading/choices';
import { apply, keep, kept, key } from './kept';

/** Radio buttons of the panel and those above the text say and set the same choice. */
export function readingControls(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-choice]')];
  let chosen = kept();

  const show = () => {
    for (const field of fields)
      for (const radio of field.querySelectorAll('input')) radio.checked = radio.value === chosen[nameOf(field)];
  };
  const choose = (next: Choices) => {
    chosen = next;
    keep(chosen);
    show();
  };
  // Another tab, or a page left a moment ago, may have chosen otherwise.
  const again = () => {
    chosen = kept();
    apply(chosen);
    show();
  };

  for (const field of fields)
    field.addEventListener('change', ({ target }) =>
      choose({ ...chosen, [nameOf(field)]: (target as HTMLInputElement).value }),
    );
  document.querySelector('[data-usual]')?.addEventListener('click', () => choose(usual));
  for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print());
  addEventListener('storage', (event) => event.key === key && again());
  addEventListener('pageshow', again);
  show();
}

const nameOf = ({ dataset }: HTMLElement): ChoiceName => dataset.choice as ChoiceName;
