/** `YYYY-MM-DDTHH:MM` on the clocks of a zone, as a form asks for it; '' for none. */
export function localMinute(instant: string | null, zone: string): string {
  if (!instant) return '';
  const words = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return words.format(new Date(instant)).replace(' ', 'T');
}

/** The instant at which the clocks of a zone show a minute, ISO 8601; null for what is no time. */
export function instantAt(minute: string, zone: string): string | null {
  const asIfUtc = Date.parse(`${minute}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(minute) || Number.isNaN(asIfUtc)) return null;
  // Twice, because the first guess may lie on the other side of a change of clocks.
  let guess = asIfUtc;
  for (let round = 0; round < 2; round += 1) guess -= Date.parse(`${localMinute(iso(guess), zone)}Z`) - asIfUtc;
  return iso(guess);
}

const iso = (at: number): string => new Date(at).toISOString();
