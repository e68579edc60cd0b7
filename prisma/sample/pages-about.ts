import { a, doc, h2, p, ul } from './blocks';
import type { SamplePage } from './types';

const mail = 'newsroom@mail.example';

const about: SamplePage = {
  department: 'newsroom',
  position: 1,
  editions: {
    en: {
      slug: 'about',
      title: 'About this site',
      summary: 'Who publishes this site, what stands on it, and in which languages.',
      body: doc(
        p(
          'This is the news site of the State Information Center. It publishes what the Center has done and said, the notices that concern its readers, and the guides by which the site itself is written.',
        ),
        h2('What stands here'),
        ul(
          [a('/en/channels/news', 'News'), ': releases, in the words of the department that issued them.'],
          [a('/en/channels/notices', 'Notices'), ': what readers and editors need to know, from the day it applies.'],
          [a('/en/channels/guides', 'Guides'), ': how texts are written, translated and published.'],
          [a('/en/topics', 'Topics'), ': texts that belong together, chosen by our editors.'],
        ),
        h2('Two languages'),
        p(
          'The site is published in Chinese and in English. Each language is written and approved by itself; where a text exists in one of them only, the page says so. Nothing is translated by machine. Where both exist, they can be read side by side, paragraph by paragraph. Chinese pages can also be read in Traditional characters, which are converted by machine; the text in Simplified characters is authoritative.',
        ),
        h2('Source and corrections'),
        p(
          'The department that answers for a text is named under its title, with the date the text itself carries. A text that was taken off line says so at its own address. If you find a mistake, please tell us: the ways are on the page ',
          a('/en/pages/contact', 'Contact'),
          '.',
        ),
      ),
    },
    zh: {
      slug: 'about',
      title: '关于本网站',
      summary: '本网站由谁主办，登载哪些内容，使用哪些语言。',
      body: doc(
        p('本网站是国家信息中心的新闻网站，发布本单位的重要工作与活动、面向读者的通知公告，以及本网站自身的编辑指南。'),
        h2('登载内容'),
        ul(
          [a('/zh/channels/news', '要闻'), '：本单位的重要工作与活动，以来源部门审定的稿件为准。'],
          [a('/zh/channels/notices', '通知公告'), '：面向读者和编辑的通知与约定。'],
          [a('/zh/channels/guides', '编辑指南'), '：稿件怎样撰写、翻译和发布。'],
          [a('/zh/topics', '专题'), '：由编辑围绕同一主题选编的稿件。'],
        ),
        h2('两种语言'),
        p(
          '本网站以中文和英文发布。两种语言分别撰写、分别审定；只有一种语言的稿件，页面会如实说明，不以机器翻译代替。两种语言都有的，可以逐段对照阅读。中文页面另可转换为繁体字阅读，繁体字由程序自动转换，以简体字版为准。',
        ),
        h2('来源与更正'),
        p(
          '标题下方注明对稿件负责的来源部门，以及稿件本身所署的日期。已经下线的稿件，会在原网址写明。如发现差错，请告诉我们，途径见《',
          a('/zh/pages/contact', '联系我们'),
          '》。',
        ),
      ),
    },
  },
};

const contact: SamplePage = {
  department: 'newsroom',
  position: 2,
  editions: {
    en: {
      slug: 'contact',
      title: 'Contact',
      summary: 'How to reach the newsroom: for mistakes, questions about a text, barriers, and security.',
      body: doc(
        h2('Mistakes in a text'),
        p(
          'Under every text a form takes reports: “Report an error”. If you write by mail, please say which text it is, best by its address, which words are meant and what they should say. The editors check with the department named as the source and correct the text in the language where the mistake stands, or in both.',
        ),
        h2('By mail'),
        ul(
          ['Newsroom: ', a(`mailto:${mail}`, mail)],
          [
            'Security of this site: the address in ',
            a('/.well-known/security.txt', 'security.txt'),
            '. Please report a weakness there before you tell anybody else.',
          ],
        ),
        h2('If something is in your way'),
        p(
          'If a part of this site cannot be read or used with the devices or programs you work with, write to the newsroom. What we know of barriers ourselves is said in the ',
          a('/en/pages/accessibility', 'accessibility statement'),
          '.',
        ),
        h2('What happens to what you write'),
        p(
          'It is read by the editors and by the department concerned, and used for nothing but an answer and the correction. More is said under ',
          a('/en/pages/privacy', 'Privacy'),
          '.',
        ),
      ),
    },
    zh: {
      slug: 'contact',
      title: '联系我们',
      summary: '稿件有误、对内容有疑问、浏览有障碍或发现安全问题时，怎样与编辑部联系。',
      body: doc(
        h2('稿件纠错'),
        p(
          '每篇稿件下方都有“内容纠错”，可直接填写提交。来信请说明是哪一篇稿件（最好附上网址）、哪几个字有误、应当怎样写。编辑会与标题下方注明的来源部门核实，哪种语言有误就更正哪种，两种都有误的一并更正。',
        ),
        h2('电子邮箱'),
        ul(
          ['编辑部：', a(`mailto:${mail}`, mail)],
          [
            '网站安全：见 ',
            a('/.well-known/security.txt', 'security.txt'),
            ' 所列地址。如发现漏洞，请先告知我们，暂勿公开。',
          ],
        ),
        h2('浏览遇到障碍'),
        p(
          '如果您使用的设备或软件无法正常浏览本网站的某些内容，请写信给编辑部。我们已知的问题，写在《',
          a('/zh/pages/accessibility', '无障碍说明'),
          '》里。',
        ),
        h2('来信如何处理'),
        p('来信由编辑和有关部门阅处，只用于答复和更正。详见《', a('/zh/pages/privacy', '隐私说明'), '》。'),
      ),
    },
  },
};

export const pagesAbout = [about, contact];
