/** Every other address below /api: it is answered in words of ours, and not with a page of the framework’s. */
const none = () =>
  new Response('There is nothing at this address. 此网址没有内容。\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

export { none as DELETE, none as GET, none as PATCH, none as POST, none as PUT };
