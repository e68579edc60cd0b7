import { a, b, doc, h2, h3, ol, p, quote, ul } from './blocks';
import { editors } from './editors';
import type { SampleArticle } from './types';

const publishing: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-10-22',
  channels: ['guides'],
  published: true,
  editor: editors.liang,
  editions: {
    en: {
      slug: 'how-to-publish-a-release',
      title: 'How to publish a release',
      summary:
        'From signing in to the live page in six steps. Each language is published by itself, and what has not been published stays at the desk.',
      body: doc(
        p(
          'A release goes through the same few steps whichever language you begin with. Have three things at hand: your account, the approved text, and the name of the department it comes from.',
        ),
        h2('From draft to live'),
        ol(
          'Sign in and start a new article.',
          [
            b('Set the facts.'),
            ' Source department, date and channels belong to the article and are shared by both languages. The first channel is the main one.',
          ],
          [
            b('Write.'),
            ' Title, summary, text and address belong to one language. Enter approved wording as it stands; do not mend it on the way.',
          ],
          [b('Save.'), ' Your work is kept at the desk. Readers see nothing of it yet.'],
          [b('Preview.'), ' Read the whole page once as a reader would: names, dates, numbers, links.'],
          [b('Publish.'), ' The page goes live in this language. Open it at its address and look once more.'],
        ),
        h2('When somebody saved first'),
        p(
          'Two people may have the same text open. If a colleague saves before you, the desk does not let one version swallow the other: it tells you that the text has changed and shows the conflict. Read what was saved, bring the two together, and save again.',
        ),
        h2('Taking a page down'),
        p(
          'Unpublishing takes the page down in one language only. From then on its address says that the page was taken down, which is more honest than “not found”. See ',
          a('/en/news/addresses-that-last', 'Addresses that last'),
          '.',
        ),
      ),
    },
    zh: {
      slug: 'how-to-publish-a-release',
      title: '怎样发布一篇稿件',
      summary: '从登录到上线共六步，一步一步说明。中文与英文分别发布，没有发布的内容只留在后台，读者看不到。',
      body: doc(
        p(
          '无论先写中文还是先写英文，发布稿件都是同样几步。动手之前，请备齐三样：自己的账号、审定的文稿、来源部门的名称。',
        ),
        h2('从草稿到上线'),
        ol(
          '登录后台，新建一篇稿件。',
          [b('填写共有信息。'), '来源部门、日期和栏目属于稿件本身，中英文共用。排在第一位的栏目是主栏目。'],
          [b('撰写。'), '标题、摘要、正文和网址各归一种语言。已经审定的文字照原样录入，不要边录边改。'],
          [b('保存。'), '内容存入后台，读者还看不到。'],
          [b('预览。'), '像读者那样把整页读一遍，着重核对人名、日期、数字和链接。'],
          [b('发布。'), '这一语言的页面随即上线。请按网址打开，再看一眼。'],
        ),
        h2('别人先保存了怎么办'),
        p(
          '同一篇文字可能有两个人同时打开。如果同事先保存了，后台不会让一方的文字盖掉另一方的，而会提示内容已有改动，并显示冲突所在。请看清对方改了什么，把两边合在一起，再重新保存。',
        ),
        h2('撤下页面'),
        p(
          '撤下只对一种语言生效。撤下之后，原网址会如实说明页面已经撤下，而不是笼统地回答“找不到”。详见《',
          a('/zh/news/addresses-that-last', '网址一经公布，就要长期有效'),
          '》。',
        ),
      ),
    },
  },
};

const translating: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-10-28',
  channels: ['guides'],
  published: true,
  editor: editors.shen,
  cover: 'pages',
  editions: {
    en: {
      slug: 'translating-side-by-side',
      title: 'Translating side by side: one article, two languages',
      summary:
        'An article holds what both languages share; each language keeps its own text, address and state. How to work on the two together, and why publishing one leaves the other alone.',
      body: doc(
        p(
          'Here Chinese and English are equals. Neither is an appendix to the other, and what happens to one does not happen to the other by itself.',
        ),
        h2('Three words to know'),
        ul(
          [b('Article:'), ' what both languages share, namely source department, date and channels.'],
          [b('Localization:'), ' the article in one language, with an address and a history of its own.'],
          [
            b('Edition:'),
            ' one numbered version of that text. While one edition is live, the next can be prepared; readers go on seeing the live one until you publish.',
          ],
        ),
        h2('How to work'),
        ol(
          'Open the two languages in two windows, next to each other.',
          'Keep paragraph against paragraph. Whoever compares the two should not have to search.',
          'Translate what is there. If the source contains a slip, ask the department it came from; do not mend it silently in the translation.',
          'Save as often as you like. Publish when this language is ready, whether or not the other is.',
        ),
        quote(
          'Publishing one language never touches the other. Nor does correcting one: a change that matters in both has to be made in both.',
        ),
        p(
          'The facts are the exception, because they are shared. A corrected date or department is corrected for both languages at once.',
        ),
      ),
    },
    zh: {
      slug: 'duizhao-fanyi',
      title: '对照翻译：一篇稿件，两种语言',
      summary:
        '稿件存放两种语言共有的信息，每种语言另有自己的正文、网址和状态。本文说明怎样对照着译，以及发布一种语言为什么不会牵动另一种。',
      body: doc(
        p('在本网站，中文和英文地位平等，谁也不是谁的附件。一种语言有了变化，不会自动带到另一种语言。'),
        h2('先认识三个词'),
        ul(
          [b('稿件：'), '两种语言共有的部分，即来源部门、日期和栏目。'],
          [b('语言版本：'), '稿件的中文或英文，各有自己的网址和修改历史。'],
          [
            b('版次：'),
            '语言版本的一个编号版本。一个版次在线时，可以着手准备下一个；新版次发布之前，读者看到的始终是在线的那一个。',
          ],
        ),
        h2('怎样对照着译'),
        ol(
          '用两个窗口分别打开中文和英文，左右并排。',
          '段落一一对应，让对照阅读的人不必来回寻找。',
          '原文写了什么就译什么。发现原文有误，先向来源部门核实，不要在译文里悄悄改正。',
          '随时可以保存。哪种语言定稿了就发布哪种，不必等另一种。',
        ),
        quote('发布一种语言，绝不触及另一种。更正也是一样：两边都要改的，就在两边各改一次。'),
        p('共有信息是例外。日期或来源部门一经更正，两种语言的页面同时更正。'),
      ),
    },
  },
};

const summaries: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-11-09',
  channels: ['guides'],
  published: false,
  editor: editors.liang,
  cover: 'ridge',
  editions: {
    en: {
      slug: 'a-summary-that-stands-alone',
      title: 'A summary that stands alone',
      summary:
        'The summary is often all that a reader sees of a text: in a list, in a search result, on the front page. How to write one in two sentences that need nothing around them.',
      body: doc(
        p(
          'More people read the summary than the text. It stands in lists, on the front page and in the results of search engines, always without the paragraphs that would explain it. So write it last, when the text is settled, and read it once with the text out of sight.',
        ),
        h2('What it says'),
        ul(
          'Who did what, and what follows from it. Where and when, if that matters.',
          'Something the title does not say already.',
          'Nothing that is not in the text.',
        ),
        h2('How long it is'),
        p(
          'One or two sentences: some 120 to 220 characters in English, 40 to 90 in Chinese. A longer one is cut off where it hurts. Names may take their short form here; figures may not be rounded.',
        ),
        h3('In the other language'),
        p(
          'Write it afresh from the translated text. A summary translated word for word usually comes out too long in English and too thin in Chinese.',
        ),
      ),
    },
    zh: {
      slug: 'a-summary-that-stands-alone',
      title: '摘要要能独立成文',
      summary: '读者常常只看到摘要：在列表里，在搜索结果里，在首页上。本文说明怎样用一两句话写出不依赖上下文的摘要。',
      body: doc(
        p(
          '看摘要的人比看正文的人多。列表、首页和搜索结果里都只有摘要，没有正文在旁边替它解释。所以摘要要等正文定稿之后再写，写完遮住正文再读一遍。',
        ),
        h2('写什么'),
        ul('谁做了什么，意味着什么；时间和地点要紧的，也写上。', '写标题没有说到的内容。', '正文里没有的，不写。'),
        h2('写多长'),
        p(
          '一两句话即可，中文四十到九十字，英文一百二十到二百二十个字符。再长，就会在不该断的地方被截断。机构名称可以用简称，数字不可以取整。',
        ),
        h3('另一种语言的摘要'),
        p('依据译好的正文重新写，不要逐字翻译。逐字译出来的摘要，英文往往太长，中文往往太空。'),
      ),
    },
  },
};

export const deskGuides = [publishing, translating, summaries];
