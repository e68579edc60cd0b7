/**
 * A calendar date as institutions print it, `YYYY-MM-DD`, in both languages.
 * @param time `HH:MM`, where the hour is shown as well
 */
export function Day({ on, time }: { on: string; time?: string | null }) {
  const shown = time ? `${on} ${time}` : on;
  return <time dateTime={shown}>{shown}</time>;
}
