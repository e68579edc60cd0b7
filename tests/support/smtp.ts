import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What the stand-in does with mails: takes them, refuses the address (550), asks for later (451), or says nothing at all. */
export type SmtpMood = 'takes' | 'refuses' | 'busy' | 'silent';

export type ReceivedMail = { from: string; to: string[]; subject: string; text: string };

export type Smtp = {
  url: string;
  mails: ReceivedMail[];
  /** How many have come to its door. */
  visits: () => number;
  mood: (mood: SmtpMood) => void;
  close: () => Promise<void>;
};

/** A mail server as RFC 5321 has it. */
export async function startSmtp(): Promise<Smtp> {
  const mails: ReceivedMail[] = [];
  let mood: SmtpMood = 'takes';
  let visits = 0;
  const said = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    onConnect(_, answer) {
      visits += 1;
      if (mood !== 'silent') answer();
    },
    onRcptTo(_, __, answer) {
      if (mood === 'refuses') answer(said(550, 'No such mailbox'));
      else if (mood === 'busy') answer(said(451, 'Try again later'));
      else answer();
    },
    async onData(stream, { envelope }, answer) {
      const raw = (await buffer(stream)).toString('latin1');
      const from = envelope.mailFrom === false ? '' : (envelope.mailFrom?.address ?? '');
      mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), ...read(raw) });
      answer();
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    visits: () => visits,
    mood(next) {
      mood = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** Subject and text of a mail of one part, in whatever of the usual codings (RFC 2045, 2047). */
function read(raw: string): { subject: string; text: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const folded = head.replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(folded)?.[1] ?? '';
  const bytes = (coding: string, text: string) =>
    coding === 'b' || coding === 'base64'
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text
            .replace(/=\r\n/g, '')
            .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  const subject = header('Subject')
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, coding: string, text: string) =>
      bytes(coding.toLowerCase(), coding.toLowerCase() === 'q' ? text.replace(/_/g, ' ') : text).toString('latin1'),
    );
  return {
    subject: Buffer.from(subject, 'latin1').toString('utf8'),
    text: bytes(header('Content-Transfer-Encoding').toLowerCase(), body).toString('utf8'),
  };
}
