import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { type FormState, idle } from '@/desk/form-state';
import { recordDenied } from '@/newsroom/audit/record-read';
import type { Ctx } from '@/newsroom/context';
import { Refused } from '@/newsroom/refused';
import { log } from '@/platform/log';
import { contextOf, findActor, requestNumber } from './who';

type Outcome = Partial<FormState> & {
  /** Where the person goes on. */
  goTo?: string;
};

/** Tells what holds from here on, whatever is refused afterwards: a text that was kept but could not be published. */
type Note = (held: Pick<FormState, 'editionId' | 'version'>) => void;

type Action<Schema extends z.ZodType> = {
  /** Its messages are keys of refusals. */
  schema: Schema;
  /** What the schema is given; by default the fields as they come. */
  read?: (form: FormData) => unknown;
  /** The field that is named for an issue in a value with parts; by default the first part. */
  field?: (path: PropertyKey[]) => string;
  run: (ctx: Ctx, input: z.infer<Schema>, note: Note) => Promise<Outcome>;
};

/** Of fields that never travel back: secrets, and the body, which stands in the editor and may be large. */
const notEchoed = new Set(['password', 'present', 'code', 'token', 'body']);

/**
 * The one adapter between forms and commands: parse, who is asking, run. A refusal becomes words at its field, a bug
 * becomes a number and a line in the log under it; nothing typed is lost either way. Deny by default: without a session an
 * action runs nothing.
 */
export const formAction = <Schema extends z.ZodType>(action: Action<Schema>) =>
  adapt(action, async () => {
    const actor = await findActor();
    if (!actor) throw new Refused('session.ended');
    return actor;
  });

/** For the doors a stranger comes in by. Their commands ask for a password or a one-time token themselves. */
export const strangersAction = <Schema extends z.ZodType>(action: Action<Schema>) =>
  adapt(action, async () => ({ kind: 'system' }) as const);

function adapt<Schema extends z.ZodType>(
  { schema, read = Object.fromEntries, field = ([first = '']) => String(first), run }: Action<Schema>,
  who: () => Promise<Ctx['actor']>,
) {
  return async (_: FormState, sent: FormData): Promise<FormState> => {
    // Whoever calls an action by hand may send anything in place of a form.
    const form = sent instanceof FormData ? sent : new FormData();
    let held: Parameters<Note>[0] = {};
    let outcome: Outcome;
    let ctx: Ctx | undefined;
    try {
      ctx = await contextOf(await who());
      const parsed = schema.safeParse(read(form));
      if (!parsed.success) return { ...refused(form), errors: errorsOf(parsed.error, field) };
      outcome = await run(ctx, parsed.data, (note) => {
        held = note;
        refresh();
      });
    } catch (error) {
      if (error instanceof Refused) {
        if (error.key === 'forbidden' && ctx) await recordDenied(ctx, error.params?.right);
        return { ...refused(form), ...held, ...answerOf(error) };
      }
      log().error({ error }, 'an action failed');
      return { ...refused(form), ...held, errors: { '': { key: 'fault', params: { number: await requestNumber() } } } };
    }
    const { goTo, ...rest } = outcome;
    if (goTo) redirect(goTo);
    refresh();
    return { ...idle, status: 'done', ...held, ...rest };
  };
}

const refused = (form: FormData): FormState => ({ status: 'refused', errors: {}, values: typedIn(form) });

function typedIn(form: FormData): FormState['values'] {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([name]) => !notEchoed.has(name) && !name.startsWith('$')));
}

/** The first issue of each field: one thing to mend at a time. */
function errorsOf(error: z.ZodError, field: (path: PropertyKey[]) => string): FormState['errors'] {
  const errors: FormState['errors'] = {};
  for (const issue of error.issues) errors[field(issue.path)] ??= { key: issue.message, ...paramsOf(issue) };
  return errors;
}

/** What the words of a refusal are filled with, as the schema says. */
const paramsOf = (issue: z.core.$ZodIssue) =>
  issue.code === 'custom' && issue.params ? { params: issue.params as Record<string, string | number> } : {};

function answerOf({ key, field, params, theirs, version, editionId, locale }: Refused): Partial<FormState> {
  const conflict = version === undefined ? {} : { version, ...(editionId && { editionId }) };
  const errors = { [field]: { key, ...(params && { params }) } };
  return { errors, ...(locale && { locale }), ...(theirs && { theirs }), ...conflict };
}
