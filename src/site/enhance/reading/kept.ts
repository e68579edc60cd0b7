import { type Choices, parseChoices, usual } from '../../reading/choices';

/** One key for all: the choice holds on every page and in both languages, in this browser alone. */
export const key = 'tongwen.reading';

export function kept(): Choices {
  try {
    return parseChoices(localStorage.getItem(key));
  } catch {
    return usual;
  }
}

/** Where storage is closed, the choice holds for this page. */
export function keep(chosen: Choices): void {
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {}
  apply(chosen);
}

export function apply(chosen: Choices): void {
  const { dataset } = document.documentElement;
  for (const [name, value] of Object.entries({ ...chosen, contrast: contrast(chosen) })) {
    if (value === usual[name as keyof Choices]) delete dataset[name];
    else dataset[name] = value;
  }
}

/** Who asks the whole system for more contrast need not ask us. */
const contrast = (chosen: Choices): Choices['contrast'] =>
  matchMedia('(prefers-contrast: more)').matches ? 'high' : chosen.contrast;
