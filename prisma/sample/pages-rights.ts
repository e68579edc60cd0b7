import { a, b, doc, h2, p, ul } from './blocks';
import type { SamplePage } from './types';

// Both pages say what the software does. Whoever changes that changes them.

const privacy: SamplePage = {
  department: 'public-technical-service',
  position: 3,
  editions: {
    en: {
      slug: 'privacy',
      title: 'Privacy',
      summary: 'What this site stores, where it is kept, and what it never asks for.',
      body: doc(
        p(
          'You can read everything here without an account and without agreeing to anything. The site shows no advertisements and loads no script, font or picture from other companies, with one exception inside WeChat, which is named below.',
        ),
        h2('One cookie, if you choose a language'),
        p(
          'When you follow the switch to the other language, a cookie named “locale” remembers it for a year, so that the address of the site alone opens in your language. It holds nothing but “en” or “zh”. A reader who never switches has no cookie of this site at all.',
        ),
        h2('What stays in your browser'),
        ul(
          [b('Saved pages:'), ' your list under “Save” is kept in your browser alone and never sent to us.'],
          [
            b('How you like to read:'),
            ' text size, contrast, spacing and the ruler are kept there as well. “Back to the usual” undoes them.',
          ],
        ),
        p('Both are gone when you delete the data of this site in your browser.'),
        h2('Views'),
        p(
          'We count how often a text is read, without a cookie: what is kept is a number for each text and day. When a text has stood before you for a second, your browser tells our server which text it is, and nothing else. So that one reading is not counted twice, our server remembers your network address and browser for half an hour, as a code made from them that cannot be turned back, in its memory alone and never on a disk. With scripts turned off nothing is counted.',
        ),
        h2('Search'),
        p(
          'What you search for is answered and not stored. Only when an answer fails does the question stand in the technical log, so that the fault can be found.',
        ),
        h2('Reports of mistakes'),
        p(
          'If you report a mistake, the editors keep what you wrote, the words you marked, which text it is about and the time. Leave an e-mail address only if you want an answer. So that nobody can send reports without end, a code made from your network address, which cannot be read back from it, is kept for ten minutes.',
        ),
        h2('Addresses that lead nowhere'),
        p(
          'When an address is asked for at which there is nothing, we count it and note which site linked to it, so that the link can be mended. Who asked is not noted.',
        ),
        h2('Passing a page on'),
        p(
          'The links under “Share” are ordinary links: a network learns of you only when you follow one. The QR codes are drawn on our own server. Reading aloud is done by the voices of your device; some of them are online services of its maker.',
        ),
        h2('Inside WeChat'),
        p(
          'Only when a page is opened inside WeChat, and an official account of ours is connected, does it load a script from WeChat, so that its card shows title, summary and picture when you pass it on. What WeChat learns by this is for WeChat to say. In every other browser this script is not loaded.',
        ),
        h2('Staff'),
        p(
          'Those who sign in to the desk get a cookie that keeps them signed in, and one for the language of the desk once they choose it. Who changed, published or took off line which text is recorded, and this record cannot be altered.',
        ),
        p('Questions about this page: see ', a('/en/pages/contact', 'Contact'), '.'),
      ),
    },
    zh: {
      slug: 'privacy',
      title: '隐私说明',
      summary: '本网站保存哪些信息、保存在哪里，以及从不索取什么。',
      body: doc(
        p(
          '浏览本网站的全部内容，不需要注册，也不需要同意任何条款。本网站没有广告，也不加载其他公司的脚本、字体和图片，唯一的例外是在微信内打开时，见下文。',
        ),
        h2('选择语言时的一个 Cookie'),
        p(
          '点击语言切换后，会有一个名为“locale”的 Cookie 记住您的选择，有效期一年，以便下次直接打开该语言的首页。其中只有“en”或“zh”，没有别的内容。从未切换语言的读者，不会有本网站的任何 Cookie。',
        ),
        h2('只存在您浏览器里的内容'),
        ul(
          [b('收藏清单：'), '“收藏”里的页面只保存在您的浏览器中，不会发送给我们。'],
          [b('阅读设置：'), '字号、对比度、间距和阅读标尺也保存在浏览器中，点“恢复默认”即可复原。'],
        ),
        p('在浏览器中清除本网站的数据，以上两项随之删除。'),
        h2('浏览量'),
        p(
          '我们统计每篇稿件的阅读次数，不使用 Cookie，保存的只是每篇稿件每天的一个数字。稿件显示满一秒后，您的浏览器会告诉服务器是哪一篇，不发送其他内容。为避免重复计数，服务器会把您的网络地址和浏览器信息换算成无法还原的代码，在内存中保留半小时，不写入磁盘。关闭脚本时不计数。',
        ),
        h2('检索'),
        p('检索词只用于给出结果，不作保存。只有检索出错时，检索词才会出现在技术日志中，以便查明原因。'),
        h2('纠错'),
        p(
          '您提交纠错时，编辑部会保存您填写的内容、选中的文字、所涉稿件和提交时间。只有希望得到答复时，才需要留下电子邮箱。为防止有人大量提交，由您的网络地址换算成的代码会保留十分钟，无法据此还原地址。',
        ),
        h2('打不开的网址'),
        p(
          '访问的网址没有对应的页面时，我们会统计这个网址的访问次数，并记下链接来自哪个网站，以便修复链接；不记录访问者是谁。',
        ),
        h2('分享与朗读'),
        p(
          '“分享”中的都是普通链接，只有点开后，对方平台才会知道您的访问。二维码由本网站服务器自行生成。朗读使用您设备上的语音，其中有些是设备厂商提供的在线服务。',
        ),
        h2('在微信内打开'),
        p(
          '只有在微信内打开页面，并且本网站已接入微信公众号时，页面才会加载微信的一个脚本，使转发的卡片显示标题、摘要和图片。微信由此获得哪些信息，以微信的说明为准。在其他浏览器中不加载这个脚本。',
        ),
        h2('工作人员'),
        p(
          '登录工作台的人员，会有一个用于保持登录状态的 Cookie；选择工作台语言后，另有一个 Cookie 记住所选语言。谁修改、发布或下线了哪篇稿件，均有记录，且不可更改。',
        ),
        p('对本说明有疑问，请见《', a('/zh/pages/contact', '联系我们'), '》。'),
      ),
    },
  },
};

const accessibility: SamplePage = {
  department: 'public-technical-service',
  position: 4,
  editions: {
    en: {
      slug: 'accessibility',
      title: 'Accessibility statement',
      summary: 'What is done so that everybody can read this site, how it is checked, and what does not work yet.',
      body: doc(
        p(
          'This site is made to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. There is no special version and no overlay: the pages themselves are built so that everybody can read them.',
        ),
        h2('What you can rely on'),
        ul(
          'Every page is a finished document and can be read with scripts turned off.',
          'Everything can be reached with the keyboard alone. The first key stroke offers a way past the head of the page, and the focus can always be seen.',
          'Headings, lists and the language of every passage are marked, so that a screen reader changes its voice where the language changes.',
          'Text can be enlarged to 200 % and read on a screen 320 pixels wide without scrolling sideways; a wide table alone scrolls within its own frame.',
          'A picture in a text, or above it, is described in words or marked as decoration before it can be published.',
          'Colour never says anything alone, and text keeps a contrast of at least 4.5 : 1, by light and by dark.',
          'Nothing moves, blinks or plays by itself.',
        ),
        h2('To suit yourself'),
        p(
          'Under “Reading”, at the head of every page, you can choose a larger text, high contrast, wider spacing and a reading ruler, and have a text read aloud sentence by sentence. Your choices hold on every page in both languages. They need scripts, and so does reading aloud; the text size above a text does not.',
        ),
        h2('How it is checked'),
        p(
          'Every change to the software is tested before it is used: with axe, a program that looks for barriers, on every kind of page in both languages, by light and by dark; with a validator of HTML; and with a browser that is driven by keyboard alone. Programs find only a part of all barriers.',
        ),
        h2('What does not work yet'),
        ul(
          'The site has not been examined by an independent body, nor systematically with every common screen reader.',
          'Reading aloud depends on the voices of your device. Where there is none for Chinese or English, the page says so.',
          'Traditional characters are converted by machine and may be wrong in single words.',
          'There are no versions in sign language or in easy language.',
        ),
        p(
          'If something is in your way, write to us: the address is on the page ',
          a('/en/pages/contact', 'Contact'),
          '. We answer, and we say whether and when it can be mended.',
        ),
      ),
    },
    zh: {
      slug: 'accessibility',
      title: '无障碍说明',
      summary: '为了让人人都能阅读，本网站做了哪些工作，怎样检验，还有哪些不足。',
      body: doc(
        p(
          '本网站按照《Web 内容无障碍指南》（WCAG）2.2 的 AA 级要求制作。网站不另设“无障碍版”，也不用浮层工具，页面本身就应当人人可读。',
        ),
        h2('您可以放心的'),
        ul(
          '每个页面都是一份完整的文档，关闭脚本也能阅读。',
          '只用键盘即可到达全部内容；第一次按键就能跳过页面上方，焦点始终清晰可见。',
          '标题、列表和每段文字的语言都有标记，语言变化时，读屏软件会随之切换语音。',
          '文字放大到 200%，或者在 320 像素宽的屏幕上，都不需要左右滚动；只有较宽的表格在自己的框内滚动。',
          '正文中的图片和题图，须有替代文字或注明为装饰性图片，才能发布。',
          '任何信息都不只靠颜色表示；浅色和深色模式下，文字对比度均不低于 4.5∶1。',
          '没有自动移动、闪烁或播放的内容。',
        ),
        h2('按您的习惯阅读'),
        p(
          '每页上方的“阅读”中，可以选择更大的字号、高对比度、更宽的间距和阅读标尺，也可以逐句朗读。设置对中英文所有页面有效。这些设置和朗读需要脚本；正文上方的字号选择不需要。',
        ),
        h2('怎样检验'),
        p(
          '软件的每次改动，都先经过测试再投入使用：用无障碍检查程序 axe 检查两种语言的各类页面，包括浅色和深色模式；用 HTML 校验程序检查代码；并由浏览器只用键盘走完各项操作。程序只能发现一部分问题。',
        ),
        h2('尚有不足'),
        ul(
          '尚未经过独立机构评测，也没有用各种常见读屏软件逐一测试。',
          '朗读使用您设备上的语音。设备没有中文或英文语音时，页面会说明。',
          '繁体字由程序自动转换，个别用字可能有误。',
          '尚不提供手语版和易读版。',
        ),
        p(
          '如果浏览中遇到障碍，请写信给我们，地址见《',
          a('/zh/pages/contact', '联系我们'),
          '》。我们会答复，并说明能否改进、何时改进。',
        ),
      ),
    },
  },
};

export const pagesRights = [privacy, accessibility];
