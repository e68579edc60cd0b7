import { a, b, doc, h2, ol, p, quote, ul } from './blocks';
import { editors } from './editors';
import type { SampleArticle } from './types';

const opening: SampleArticle = {
  department: 'public-technical-service',
  issuedOn: '2020-10-20',
  channels: ['notices', 'news'],
  published: true,
  editor: editors.guo,
  cover: 'rivers',
  figure: { drawing: 'pages', after: 5 },
  editions: {
    en: {
      slug: 'this-site-opens-in-two-languages',
      title: 'Notice: this site opens in Chinese and English',
      summary:
        'From today this site is published in Chinese and in English. Where to find the other language, what stands in which column, and what to do when a text exists in one language only.',
      body: doc(
        p(
          'From today this site is published in two languages. Chinese and English have the same columns, the same tools and the same standing.',
        ),
        h2('How it is arranged'),
        ul(
          [b('News:'), ' what the institution has done and said.'],
          [b('Notices:'), ' what concerns the use of this site.'],
          [b('Guides:'), ' how the site is written, translated and published.'],
        ),
        h2('Finding the other language'),
        p(
          'The switch stands at the top right of every page and is written in the language it leads to. From a text that exists in both languages it leads to the same text. Some exist in one language only; then the page says so, and no machine translation is put in its place.',
        ),
        quote(
          'The workshop behind the site is called Tongwen, 同文: “the same text”. The name recalls the school for interpreters and translators, 同文馆, that was opened in Beijing in 1862.',
        ),
        p(
          'If you find a mistake, or two texts that do not say the same, please tell the department named as the source under the title. It will correct the text in the language where the mistake stands, or in both.',
        ),
      ),
    },
    zh: {
      slug: 'this-site-opens-in-two-languages',
      title: '关于本网站中英文版开通的公告',
      summary:
        '自即日起，本网站以中文和英文两种语言发布。怎样切换语言、各栏目登载哪些内容、只有一种语言的稿件如何处理，特此说明。',
      body: doc(
        p('自即日起，本网站以中文和英文两种语言发布。两种语言栏目相同，工具相同，地位相同。'),
        h2('栏目设置'),
        ul(
          [b('要闻：'), '本单位的重要工作与活动。'],
          [b('通知公告：'), '与使用本网站有关的事项。'],
          [b('编辑指南：'), '本网站怎样撰写、翻译和发布稿件。'],
        ),
        h2('切换语言'),
        p(
          '每页右上角都有语言切换，所通往的是哪种语言，就用哪种文字书写。稿件两种语言都有的，直接切换到同一篇；只有一种语言的，页面会如实说明，不以机器翻译代替。',
        ),
        quote(
          '本网站所用的编辑系统名为“同文”，取“同一篇文字”之意，也为纪念1862年在北京开办、培养翻译人才的京师同文馆。',
        ),
        p(
          '如发现差错，或者两种语言所述不一，请告知标题下方注明的来源部门。哪种语言有误就更正哪种，两种都有误的一并更正。',
        ),
      ),
    },
  },
};

const bookmarks: SampleArticle = {
  department: 'public-technical-service',
  issuedOn: '2020-10-30',
  channels: ['notices'],
  published: true,
  editor: editors.guo,
  editions: {
    en: {
      slug: 'save-and-set-as-home',
      title: 'What “Save” and “Set as home” can do today',
      summary:
        'Browsers have taken away the functions behind these two buttons. Here they no longer pretend: they tell you how to add a bookmark or set your start page yourself, in three short steps.',
      body: doc(
        p(
          'Visitors of institutional sites know the two words well. Once a click was enough. Then browsers removed both functions, because pages had misused them, and on many sites the buttons have done nothing since.',
        ),
        quote('A button that cannot do what it says should say what you can do.'),
        h2('To save a page'),
        ul(
          ['On a computer press ', b('Ctrl+D'), ', or ', b('⌘D'), ' on a Mac.'],
          'On a phone open the browser’s menu and choose to add a bookmark.',
          'Inside WeChat use the menu at the top right and add the page to your favourites there.',
        ),
        h2('To make this site your start page'),
        ol(
          'Open the settings of your browser.',
          'Look for “On startup”, “Home” or “Homepage”, depending on the browser, and choose a page of your own.',
          'Enter the address shown under “Set as home”. It is that of the language you are reading.',
        ),
        p(
          'A bookmark keeps its worth: if a page of this site moves, its old address leads to the new one. See ',
          a('/en/news/addresses-that-last', 'Addresses that last'),
          '.',
        ),
      ),
    },
    zh: {
      slug: 'save-and-set-as-home',
      title: '“收藏”与“设为首页”现在能做什么',
      summary:
        '浏览器已经取消了这两个按钮背后的功能。本网站不再让按钮空转，而是告诉您怎样自己添加书签、设置首页，几步就能完成。',
      body: doc(
        p(
          '“收藏”和“设为首页”，常上机构网站的读者都不陌生。从前点一下就行，后来因为有的网页滥用，浏览器取消了这两项功能，许多网站上的按钮从此点了也没有反应。',
        ),
        quote('按钮做不到的，就该说清楚读者自己怎样做到。'),
        h2('收藏页面'),
        ul(
          ['在电脑上按', b('Ctrl+D'), '，Mac按', b('⌘D'), '。'],
          '在手机上打开浏览器菜单，选择添加书签。',
          '在微信里点开右上角的菜单，选择“收藏”。',
        ),
        h2('把本网站设为首页'),
        ol(
          '打开浏览器的设置。',
          '找到“启动时”“主页”或“首页”一项（各浏览器叫法不同），选择自行指定网页。',
          '填入“设为首页”下方显示的网址。您正在阅读哪种语言，显示的就是哪种语言的网址。',
        ),
        p(
          '收藏下来的网址不会作废：页面即使更改了网址，旧网址也会跳转到新的。详见《',
          a('/zh/news/addresses-that-last', '网址一经公布，就要长期有效'),
          '》。',
        ),
      ),
    },
  },
};

const plainPages: SampleArticle = {
  department: 'public-technical-service',
  issuedOn: '2020-10-23',
  channels: ['news', 'guides'],
  published: true,
  editor: editors.shen,
  editions: {
    en: {
      slug: 'reading-without-scripts',
      title: 'Plain pages: reading this site without scripts',
      summary:
        'Every page of this site is a finished document of text and style. Turn scripts off, print it, keep it or have it read aloud: nothing that there is to read gets lost.',
      body: doc(
        p(
          'What your browser receives from this site is a finished document, not a program that fetches the text afterwards. One small script comes along and adds a few conveniences. Take it away, and everything there is to read is still there.',
        ),
        h2('What works without it'),
        ul(
          'Title, source, date and the whole text.',
          'Columns, lists and the switch to the other language, which are ordinary links.',
          'The tools at the top of the page, with their addresses and codes.',
        ),
        h2('Who gains by it'),
        ul(
          [b('Readers on slow lines and old machines,'), ' because there is little to load and nothing to wait for.'],
          [
            b('Readers who listen,'),
            ' because headings, lists and the language of the page are marked as what they are.',
          ],
          [
            b('Everyone who keeps pages:'),
            ' libraries, search engines, and colleagues who print a release for a meeting.',
          ],
        ),
        h2('What editors can do'),
        p(
          'Mark a heading as a heading and a list as a list, instead of drawing them with bold type and hyphens. Let the words of a link say where it leads. Then the page stays readable wherever it is opened. The steps are in ',
          a('/en/news/how-to-publish-a-release', 'How to publish a release'),
          '.',
        ),
      ),
    },
    zh: {
      slug: 'reading-without-scripts',
      title: '不用脚本也能读：本网站的页面就是文档',
      summary: '本网站的每个页面都是一份完整的文档。关闭脚本、打印、存档，或者用读屏软件收听，该读到的内容一样不少。',
      body: doc(
        p(
          '浏览器从本网站收到的是一份写好的文档，而不是一段再去取正文的程序。随页面来的只有一个小脚本，添几分方便而已；去掉它，该读到的仍然都在。',
        ),
        h2('没有脚本时可以用的'),
        ul(
          '标题、来源、日期和全部正文。',
          '栏目、列表和语言切换，它们都是普通链接。',
          '页面上方的各项工具，包括其中的网址和二维码。',
        ),
        h2('对谁有好处'),
        ul(
          [b('网速慢、设备旧的读者：'), '要下载的少，不必等待。'],
          [b('用读屏软件的读者：'), '标题、列表和页面语言都有明确标记。'],
          [b('要保存页面的人：'), '图书馆、搜索引擎，还有把稿件打印出来带去开会的同事。'],
        ),
        h2('编辑可以做的'),
        p(
          '标题就用标题样式，列表就用列表样式，不用加粗和短横线去画；链接的文字要说清通往哪里。这样，页面在哪里打开都能读。具体步骤见《',
          a('/zh/news/how-to-publish-a-release', '怎样发布一篇稿件'),
          '》。',
        ),
      ),
    },
  },
};

export const siteNotices = [opening, bookmarks, plainPages];
