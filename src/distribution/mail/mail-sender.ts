import { z } from 'zod';
import { invitationKind } from '@/newsroom/people/invitations';
import { resetKind } from '@/newsroom/people/mail';
import { log } from '@/platform/log';
import { invitationMail } from './invitation';
import type { MailServer } from './mail-server';
import { noteDone, noteFailure, type OutboxRow, pruneOutbox, takeRow } from './outbox';
import { resetMail } from './reset';
import { type Mail, MailFailed, sendMail, usualPatience } from './transport';

/** Between two looks at the outbox, in milliseconds. */
const look = 2_000;
/** Between two times that old rows are taken out, in milliseconds. */
const sweep = 60 * 60_000;

const toPerson = z.object({ personId: z.uuid() });
const invitation = toPerson.extend({ locale: z.enum(['en', 'zh']) });

/** Sends what waits in the outbox, one mail at a time in each worker, outside any transaction. */
export class MailSender {
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> = Promise.resolve();
  #ended = false;
  #swept = 0;

  constructor(
    private readonly server: MailServer,
    private readonly patience = usualPatience,
  ) {}

  start(): void {
    if (this.#ended) return;
    this.#timer = setTimeout(() => {
      this.#sending = this.sendAll()
        // The database is away; what waits goes on waiting.
        .catch((error) => log().warn({ error }, 'the outbox could not be read'))
        .then(() => this.start());
    }, look);
    this.#timer.unref();
  }

  /** Takes up nothing more, and lets what is under way come to its end. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#sending;
  }

  async sendAll(now = () => new Date()): Promise<void> {
    for (let row = await takeRow(now()); row; row = this.#ended ? null : await takeRow(now()))
      await this.#send(row, now);
    await this.#prune(now());
  }

  async #prune(now: Date): Promise<void> {
    if (now.getTime() - this.#swept < sweep) return;
    await pruneOutbox(now);
    this.#swept = now.getTime();
  }

  async #send(row: OutboxRow, now: () => Date): Promise<void> {
    try {
      const mail = await write(row, now());
      if (mail) await sendMail(this.server, mail, this.patience);
      await noteDone(now(), row);
    } catch (error) {
      if (!(error instanceof MailFailed)) throw error;
      log().warn({ outbox: row.id, attempts: row.attempts, lasting: error.lasting }, `a mail failed: ${error.message}`);
      await noteFailure(now(), row, error);
    }
  }
}

async function write({ kind, payload: given }: OutboxRow, now: Date): Promise<Mail | null> {
  switch (kind) {
    case invitationKind:
      return invitationMail(invitation.parse(given), now);
    case resetKind:
      return resetMail(toPerson.parse(given), now);
    default:
      throw new MailFailed(`nobody knows how to write ${kind}`, true);
  }
}
