import { createTransport } from 'nodemailer';
import type { MailServer } from './mail-server';

export type Mail = { to: string; subject: string; text: string };

/** In milliseconds: to be met by the server, between two of its words, and for one mail in all. */
export type Patience = { greeting: number; silence: number; whole: number };

export const usualPatience: Patience = { greeting: 10_000, silence: 20_000, whole: 60_000 };

/** `lasting`: the server said that asking again is of no use (RFC 5321, 4.2.1: 5yz). */
export class MailFailed extends Error {
  constructor(
    message: string,
    readonly lasting: boolean,
  ) {
    super(message);
  }
}

/** Hands one mail in. @throws MailFailed */
export async function sendMail({ url, from }: MailServer, mail: Mail, patience = usualPatience): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: patience.greeting,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    dnsTimeout: patience.greeting,
    // Texts are ours, but neither they nor settings shall ever make it read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailFailed('did not finish in time', false)), patience.whole);
  });
  try {
    await Promise.race([
      transport.sendMail({ from, ...mail, disableFileAccess: true, disableUrlAccess: true }),
      tooLong,
    ]);
  } catch (error) {
    throw error instanceof MailFailed ? error : failure(error);
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

/** What the server or the network said, in one line. A wrong name or password (535) may be set right: it is tried again. */
function failure(error: unknown): MailFailed {
  const { message, response, responseCode, code } = error as Error & Record<string, unknown>;
  const said = typeof response === 'string' && response !== '' ? response : message;
  const lasting = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH';
  return new MailFailed(said.replace(/\s+/g, ' ').slice(0, 300), lasting);
}
