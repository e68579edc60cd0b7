import { z } from 'zod';
import { settingSchema } from '@/newsroom/settings/schema';

/** A group of settings comes as one field of JSON: its lists have an order and any length. */
export const settingsInput = settingSchema({
  version: z.coerce
    .number({ message: 'form.broken' })
    .int({ message: 'form.broken' })
    .min(0, { message: 'form.broken' }),
});

export function readSettingsForm(form: FormData) {
  const value = form.get('value');
  return { ...Object.fromEntries(form), value: typeof value === 'string' ? parsed(value) : undefined };
}

/** `groups.0.links.1.name.en`, the id of the control. */
export const settingsField = (path: PropertyKey[]): string => path.slice(1).map(String).join('.');

/** What is no JSON is refused by the schema. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
