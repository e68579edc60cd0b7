/**
 * How a reader may have the pages: each value is that of an attribute on <html> (`data-size="large"`), which the style
 * sheet reads. The usual value has no attribute, so a page without script or without a choice is the usual page.
 */
export const choices = {
  size: ['small', 'medium', 'large', 'huge'],
  contrast: ['system', 'high'],
  spacing: ['normal', 'wide'],
  ruler: ['off', 'on'],
} as const;

export type ChoiceName = keyof typeof choices;
export type Choices = { [Name in ChoiceName]: (typeof choices)[Name][number] };

export const usual: Choices = { size: 'medium', contrast: 'system', spacing: 'normal', ruler: 'off' };

/** What is kept can be written by hand: what is not one of the choices is the usual one. */
export function parseChoices(json: string | null): Choices {
  const chosen: Record<string, string> = { ...usual };
  const given = parse(json);
  for (const [name, values] of Object.entries(choices)) {
    const value = values.find((each) => each === given[name]);
    if (value) chosen[name] = value;
  }
  return chosen as Choices;
}

function parse(json: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(json ?? '{}'));
  } catch {
    return {};
  }
}
