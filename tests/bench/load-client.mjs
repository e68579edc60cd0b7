import { connect } from 'node:net';

/**
 * A small load generator for machines without wrk, over raw sockets: load-client.mjs <url> <accept-encoding> <seconds>
 * <connections>. It is slower than wrk, so the fastest servers look closer together than they are.
 */
const [address, encoding, seconds, connections] = process.argv.slice(2);
const url = new URL(address);
const request = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;
const sockets = new Set();
let requests = 0;
const since = performance.now();

for (let index = 0; index < Number(connections); index += 1) open();
setTimeout(finish, Number(seconds) * 1000);

function open() {
  const socket = connect(Number(url.port), url.hostname);
  let received = [];
  let missing = -1;
  sockets.add(socket);
  socket.setNoDelay(true);
  socket.on('connect', () => socket.write(request));
  socket.on('error', fail);
  socket.on('data', (chunk) => {
    received.push(chunk);
    missing = missing < 0 ? missingOf(Buffer.concat(received)) : missing - chunk.length;
    if (Number.isNaN(missing) ? !isLastChunk(chunk) : missing !== 0) return;
    requests += 1;
    received = [];
    missing = -1;
    socket.write(request);
  });
}

/** Bytes still to come: negative while the head is not complete, NaN for an answer in chunks. */
function missingOf(answer) {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return -1;
  const head = answer.latin1Slice(0, end);
  if (!head.startsWith('HTTP/1.1 200')) fail(new Error(head.split('\r\n')[0]));
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (length === undefined) return isLastChunk(answer) ? 0 : Number.NaN;
  return end + 4 + Number(length) - answer.length;
}

const isLastChunk = (chunk) => chunk.length >= 5 && chunk.latin1Slice(chunk.length - 5) === '0\r\n\r\n';

function finish() {
  const elapsed = (performance.now() - since) / 1000;
  for (const socket of sockets) socket.destroy();
  process.stdout.write(JSON.stringify({ requests, elapsed }));
}

function fail(error) {
  process.stderr.write(error.message);
  process.exit(1);
}
