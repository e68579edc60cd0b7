import { createServer } from 'node:http';

/**
 * The same bytes from nothing but node:http, each on a port of its own so that not even an address is looked at.
 * Gets `[{ headers, body }]` by message, the body in base64, and answers with the ports.
 */
process.once('message', async (answers) => {
  const ports = [];
  for (const { headers, body } of answers) ports.push(await serve(headers, Buffer.from(body, 'base64')));
  process.send(ports);
});
process.on('disconnect', () => process.exit());

function serve(headers, body) {
  const server = createServer((_req, res) => {
    res.writeHead(200, headers);
    res.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}
