/**
 * Stands on a page that is prepared before anybody asks for it, where the number of the request will stand (the nil
 * UUID, RFC 9562): just as long, so that the page stays as it is otherwise.
 */
export const numberToCome = '00000000-0000-0000-0000-000000000000';
