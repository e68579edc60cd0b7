import { addScript } from './inside';

type Card = { title: string; desc: string; link: string; imgUrl: string };

/** What of the JS-SDK is used here (JS-SDK 说明文档, 分享接口). */
type Wx = {
  config(given: object): void;
  ready(then: () => void): void;
  updateAppMessageShareData(card: Card): void;
  updateTimelineShareData(card: Omit<Card, 'desc'>): void;
};

const sdk = 'https://res.wx.qq.com/open/js/jweixin-1.6.0.js';

// Where no signature is to be had, WeChat shows its plain card and the reader misses nothing.
askForCard().catch(() => undefined);

async function askForCard(): Promise<void> {
  // As the browser has it, without its fragment: what is signed has to be this very address.
  const [url = ''] = location.href.split('#');
  const answer = await fetch(`/api/wechat/js-sdk?url=${encodeURIComponent(url)}`);
  if (answer.status !== 200) return;
  const signed: object = await answer.json();
  addScript(sdk, () => show(signed));
}

function show(signed: object): void {
  const { wx } = window as unknown as { wx?: Wx };
  if (!wx) return;
  const card = cardOf();
  const { desc, ...inTimeline } = card;
  wx.config({ ...signed, debug: false, jsApiList: ['updateAppMessageShareData', 'updateTimelineShareData'] });
  wx.ready(() => {
    wx.updateAppMessageShareData(card);
    wx.updateTimelineShareData(inTimeline);
  });
}

/** The page's own words. Of its pictures the last one is the squarest, and squares are what WeChat shows. */
function cardOf(): Card {
  const all = (selector: string) => [...document.querySelectorAll<HTMLMetaElement>(selector)].map((tag) => tag.content);
  return {
    title: all('meta[property="og:title"]')[0] ?? document.title,
    desc: all('meta[name="description"]')[0] ?? '',
    link: address(),
    imgUrl: all('meta[property="og:image"]').pop() ?? '',
  };
}

/** The page's canonical address; of one in Traditional characters its own, so that it is opened in them. */
function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const here = location.origin + location.pathname;
  return document.documentElement.lang === 'zh-Hant' ? here : (canonical ?? here);
}
