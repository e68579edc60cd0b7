import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { defence } from '@/distribution/defence';
import { sendWords } from './send';

const statusOf: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const words: Record<number, string> = {
  400: 'This is not a request that can be understood. 请求无法识别。',
  408: 'The request did not arrive in time. 请求未能及时到达。',
  413: 'This is more than the site takes. 内容超过本站所能接收的大小。',
  431: 'The headers of the request are too long. 请求头过长。',
};

/** What cannot be parsed as HTTP gets an answer all the same, unless nobody is there to read it. */
export function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = statusOf[error.code ?? ''] ?? 400;
  const body = `${words[status]}\n`;
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    ...defence('words'),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
}

/** Nothing but `100-continue` is expected of us (RFC 9110, 10.1.1). */
export const refuseExpectation = (_: IncomingMessage, res: ServerResponse): void =>
  sendWords(res, 417, 'This cannot be expected of the site. 本站不支持此请求。', { Connection: 'close' });
