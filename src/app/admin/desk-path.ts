/**
 * Where to go after signing in: an address of the desk, or its first page. Nothing leads off this site: an address that
 * is not written as a browser would write it, with dots, escapes or empty parts in its path, could mean another one.
 */
export function deskPath(next: unknown): string {
  return typeof next === 'string' && /^\/admin(\/[\w~-][\w.~-]*)*(\?[\w=&%.~+-]*)?$/.test(next) ? next : '/admin';
}
