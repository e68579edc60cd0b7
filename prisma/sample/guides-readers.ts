import { a, b, doc, h2, ol, p, quote, ul } from './blocks';
import { editors } from './editors';
import type { SampleArticle } from './types';

const sharing: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-10-26',
  channels: ['guides'],
  published: true,
  editor: editors.shen,
  editions: {
    en: {
      slug: 'sharing-to-wechat',
      title: 'Sharing a page to WeChat',
      summary:
        'Scan the code on your computer, pass the page on from your phone. What WeChat shows of a link, what it leaves out, and what this version does not yet do for an official account.',
      body: doc(
        p(
          'Many readers meet a release first in WeChat. Passing a page on takes no plug-in and no account on this site.',
        ),
        h2('From a computer'),
        ol(
          'Open “Share” at the top of the page. The code shown there holds the address of this very page and is drawn by our own server.',
          'Scan it with WeChat. The page opens on your phone, inside WeChat.',
          'Use WeChat’s own menu to send it to a friend or to Moments.',
        ),
        h2('What WeChat makes of a link'),
        ul(
          'The card is plain. WeChat does not read the tags from which other networks take a picture and a summary, so the title has to do the work.',
          'Each language has its own address. Share the one your reader reads.',
          'In an article of an official account, the text itself cannot link to a site outside. The one way out is “Read more” at the end.',
        ),
        h2('Not in this version'),
        p(
          'There is no button here that publishes to the official account. For now, copy the text into the ',
          a('https://mp.weixin.qq.com/', 'account’s own editor'),
          ', check it there as carefully as here, and put the address of the page behind “Read more”. If the text is corrected later, correct it in both places: what was sent to WeChat does not follow the site.',
        ),
      ),
    },
    zh: {
      slug: 'sharing-to-wechat',
      title: '把页面分享到微信',
      summary:
        '在电脑上扫码，在手机上转发。微信会显示链接的哪些内容、略去哪些内容，本版本在公众号方面还做不到什么，都在这里说明。',
      body: doc(
        p('许多读者最先是在微信里看到稿件的。转发本网站的页面，不需要安装插件，也不需要在本网站注册。'),
        h2('在电脑上'),
        ol(
          '点开页面上方的“分享”。其中的二维码就是本页网址，由本网站服务器自行生成。',
          '用微信扫一扫，页面便在手机微信里打开。',
          '通过微信自带的菜单，发送给朋友或分享到朋友圈。',
        ),
        h2('微信怎样对待链接'),
        ul(
          '卡片比较朴素。其他平台用来取配图和摘要的标签，微信并不读取，全靠标题说清内容。',
          '中英文网址不同，对方读哪种文字，就转发哪种文字的网址。',
          '公众号文章的正文里不能放外部链接，文末的“阅读原文”是唯一的出口。',
        ),
        h2('本版本尚不提供'),
        p(
          '本版本不能一键发布到公众号。目前请把文字复制到',
          a('https://mp.weixin.qq.com/', '微信公众平台'),
          '的编辑器，在那里同样仔细地核对一遍，再把本页网址填入“阅读原文”。日后如有更正，两处都要改：发到微信的文字不会随网站变动。',
        ),
      ),
    },
  },
};

const keepingFresh: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-10-27',
  channels: ['guides'],
  published: true,
  editor: editors.liang,
  editions: {
    en: {
      slug: 'keeping-columns-fresh',
      title: 'Keeping columns fresh',
      summary:
        'Inspections count days: two weeks for the home page and for news, six months for notices. How to keep pace without printing filler, and what to do with a column that has run dry.',
      body: doc(
        p(
          'Government websites in China are inspected against indicators issued in 2019 by the Secretariat of the General Office of the State Council (',
          b('国办秘函〔2019〕19号'),
          '). A site can fail on its dates alone, so an editor should know them by heart.',
        ),
        h2('What is counted'),
        ul(
          [b('Home page:'), ' two weeks without an update, and the site fails.'],
          [b('News columns:'), ' stale after two weeks.'],
          [b('Notices:'), ' stale after six months.'],
          'Five stale columns of these kinds fail the site; so do five empty ones.',
          'An item that shows no date counts as not updated.',
        ),
        h2('How to keep pace'),
        ol(
          'Give every column an owner, and write down when its next item is due.',
          'Look at the newest date in each column every Monday, in Chinese and in English. Publishing in one language does not refresh the page of the other.',
          'Keep few columns. A narrow one that has run dry is better merged into its neighbour than left to age.',
        ),
        quote('The date on a release is the date it was issued. It is never moved to make a column look younger.'),
        p(
          'Nor is filler an answer. If there is nothing to report, ask the departments what they have finished lately: there is usually something worth telling.',
        ),
      ),
    },
    zh: {
      slug: 'lanmu-gengxin',
      title: '栏目怎样保持更新',
      summary:
        '检查指标按天数计算：首页和要闻类栏目看两周，通知公告类栏目看六个月。本文说明怎样跟上节奏而不滥竽充数，以及栏目断了稿源该怎么办。',
      body: doc(
        p(
          '政府网站的检查依据是国务院办公厅秘书局2019年印发的《政府网站与政务新媒体检查指标》（',
          b('国办秘函〔2019〕19号'),
          '）。仅凭更新日期，就可能判定一个网站不合格，编辑应当把这几个期限记在心里。',
        ),
        h2('怎样计算'),
        ul(
          [b('首页：'), '两周没有更新，即单项否决。'],
          [b('动态、要闻类栏目：'), '超过两周没有更新，算未更新。'],
          [b('通知公告类栏目：'), '超过六个月没有更新，算未更新。'],
          '以上两类未更新的栏目累计达到五个，单项否决；空白栏目达到五个，同样单项否决。',
          '页面上没有注明日期的稿件，视为未更新。',
        ),
        h2('怎样跟上节奏'),
        ol(
          '每个栏目确定一名责任编辑，并记下下一篇稿件的交稿日期。',
          '每周一查看各栏目最新一篇的日期，中英文都要看。中文发布了，英文页面并不会跟着更新。',
          '栏目宜少不宜多。稿源已断的小栏目，与其任它陈旧，不如并入相近的栏目。',
        ),
        quote('稿件上的日期就是印发的日期，绝不为了让栏目显得新而改动。'),
        p('也不要拿应景文字充数。没有稿件可发时，不妨问问各部门近来完成了哪些工作，往往就有值得一写的。'),
      ),
    },
  },
};

const addresses: SampleArticle = {
  department: 'public-technical-service',
  issuedOn: '2020-10-21',
  channels: ['guides'],
  published: true,
  editor: editors.guo,
  cover: 'bridge',
  editions: {
    en: {
      slug: 'addresses-that-last',
      title: 'Addresses that last',
      summary:
        'An address that was once published goes on answering: a moved page leads to its new place, a page taken down says so. How to choose a slug that you will not have to change.',
      body: doc(
        p(
          'A published address is copied into mail, minutes and search engines, and nobody can call it back. So it has to go on answering, whatever becomes of the page.',
        ),
        h2('Choosing a slug'),
        ul(
          ['Short lower-case words joined by hyphens, as on this page: ', b('addresses-that-last'), '.'],
          'Say what the text is about, not where it is filed: channels change.',
          'Leave out the date of issue, which the page shows anyway. A year that belongs to the event may stay.',
          'For a Chinese page, take pinyin or the slug of the English page. Either will do, since each language has its own address.',
        ),
        h2('What an old address answers'),
        ul(
          [
            b('Moved (301).'),
            ' If you change the slug of a live page, the old address leads to the new one, for good. Change it again, and both old ones lead to the newest.',
          ],
          [
            b('Unpublished (410).'),
            ' The address says that the page was taken down. Search engines understand this, and usually drop it sooner than a page that is merely missing.',
          ],
          [b('Published again.'), ' The page answers at its address as before.'],
        ),
        p(
          'An address that has been used is never given to another text in the same language. Even so, think twice before changing a slug: the redirect works, but whatever is already in print keeps the old words. The steps themselves are in ',
          a('/en/news/how-to-publish-a-release', 'How to publish a release'),
          '.',
        ),
      ),
    },
    zh: {
      slug: 'addresses-that-last',
      title: '网址一经公布，就要长期有效',
      summary:
        '公布过的网址始终有回应：页面换了地址，旧网址带读者去新的；页面撤下了，旧网址如实说明。本文说明怎样起一个日后不必再改的网址。',
      body: doc(
        p('网址一经公布，就会被抄进邮件、写进纪要、收入搜索引擎，再也收不回来。所以无论页面后来怎样，网址都要有回应。'),
        h2('网址末段怎样起'),
        ul(
          ['用小写英文词或拼音，以连字符相连，宜短，如本页的', b('addresses-that-last'), '。'],
          '写文章讲什么，不写放在哪里，因为栏目会调整。',
          '印发日期页面上已经有了，不必写进网址；属于事件本身的年份可以保留。',
          '中文页面可以用拼音，也可以沿用英文页面的写法。两种语言网址各自独立，怎样都行。',
        ),
        h2('旧网址怎样回应'),
        ul(
          [b('已更改（301）。'), '页面在线期间改了网址，旧网址永久跳转到新网址；再改一次，前两个都跳转到最新的一个。'],
          [b('已撤下（410）。'), '网址说明页面已经撤下。搜索引擎能读懂这个答复，通常比遇到“找不到”时移除得更快。'],
          [b('重新发布。'), '页面恢复在原网址上显示。'],
        ),
        p(
          '用过的网址，不会再分给同一语言的其他稿件。即便如此，更改之前仍请三思：跳转虽然有效，印在纸上的却还是旧的写法。具体步骤见《',
          a('/zh/news/how-to-publish-a-release', '怎样发布一篇稿件'),
          '》。',
        ),
      ),
    },
  },
};

export const readerGuides = [sharing, keepingFresh, addresses];
