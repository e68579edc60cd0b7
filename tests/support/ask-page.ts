import type { Answer, Connection } from './http';
import { addressOf, type Previews } from './make-pages';
import type { PageKind } from './page-kinds';

const typed = { quote: '<b>\u0000&\uffff', words: '', contact: 'nobody' };

/** Asks for a page of this kind as a browser would, and for a form that was refused by sending it. */
export function askPage(http: Connection, kind: PageKind, previews: Previews, headers = {}): Promise<Answer> {
  const path = addressOf(kind, previews);
  if (!kind.refused) return http.ask(path, { headers });
  const body = new URLSearchParams({ ...typed, page: kind.about ?? path }).toString();
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return http.ask('/api/reports', { method: 'POST', headers: { ...headers, ...type }, body });
}
