import { siteOrigin } from '@/newsroom/settings/queries';
import { log } from '@/platform/log';
import { one } from '@/platform/one';
import { wechatAccount } from './account';
import { WechatFailed } from './errors';
import { ownAddress, type Signed, sign } from './sign';
import { currentTicket } from './ticket';

/** What a page that stands in WeChat is told when it asks for a signature. */
export type JsSdkAnswer =
  | { status: 200; signed: Signed }
  /** No account is set: there is nothing to sign with, and nothing wrong. */
  | { status: 204 }
  /** Not an address of this site. */
  | { status: 400 }
  | { status: 429 | 503 };

/** Signatures a process gives in a second; many more than readers need who open pages in WeChat. */
const perSecond = 100;

const budget = () => one('wechat.budget', () => ({ second: 0, given: 0 }));

export async function answerJsSdk(asked: string | null, now: Date): Promise<JsSdkAnswer> {
  const account = wechatAccount();
  if (!account) return { status: 204 };
  const url = asked === null ? null : ownAddress(asked, siteOrigin());
  if (url === null) return { status: 400 };
  if (!withinBudget(now)) return { status: 429 };
  try {
    return { status: 200, signed: sign(account.appId, await currentTicket(account), url, now) };
  } catch (error) {
    // What WeChat said stands in the log once, where it was said; a reader's page does without a card.
    if (!(error instanceof WechatFailed)) log().error({ error }, 'an address could not be signed for WeChat');
    return { status: 503 };
  }
}

function withinBudget(now: Date): boolean {
  const spent = budget();
  const second = Math.floor(now.getTime() / 1000);
  if (spent.second !== second) Object.assign(spent, { second, given: 0 });
  spent.given += 1;
  return spent.given <= perSecond;
}
