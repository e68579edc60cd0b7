/** A calendar date as institutions print it, `YYYY-MM-DD`, in both languages. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{on}</time>;
}
