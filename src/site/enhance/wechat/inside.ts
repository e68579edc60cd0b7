/** Address of the script that asks for a card; the build puts it in. */
declare const WECHAT_SCRIPT: string;

/** Inside WeChat, and nowhere else, a page says what its card shows: that takes a script of ours and one of WeChat's. */
export function wechatCard(): void {
  if (/MicroMessenger/.test(navigator.userAgent)) addScript(WECHAT_SCRIPT);
}

export function addScript(src: string, then?: () => void): void {
  const script = document.createElement('script');
  script.src = src;
  if (then) script.onload = then;
  document.head.append(script);
}
