import { a, b, doc, h2, note, p, quote, table, ul } from './blocks';
import { editors } from './editors';
import type { SampleArticle } from './types';

const datesAndNumbers: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-11-06',
  channels: ['guides'],
  published: true,
  editor: editors.shen,
  figure: { drawing: 'abacus', after: 3 },
  cover: 'abacus',
  editions: {
    en: {
      slug: 'dates-and-numbers',
      title: 'Dates and numbers in two languages',
      summary:
        'One form of the date for source lines, another for running text; ten thousands on one side, thousands on the other. The rules that keep a figure the same figure in both languages.',
      body: doc(
        p(
          'A number is a fact and may not change in translation. The way it is written is a habit of each language, and has to.',
        ),
        h2('Dates and times'),
        ul(
          ['Source line: ', b('2020-11-05'), ' in both languages.'],
          ['Running text: ', b('November 5, 2020'), ' in English, ', b('2020年11月5日'), ' in Chinese. No “5th”.'],
          ['Ranges: an en dash in English, ', b('2019–2020'), '; in Chinese a longer one, ', b('2019—2020年'), '.'],
          'Times: the 24-hour clock, Beijing time. Say “Beijing time” in English, where the reader may be anywhere.',
        ),
        h2('Numbers'),
        ul(
          [
            'Chinese counts by ten thousands (',
            b('万'),
            ') and hundred millions (',
            b('亿'),
            '): 2.5万 is 25,000, and 1.2亿 is 120 million.',
            note(
              'In Chinese, 万 and 亿 may stand beside figures and no other numeral may: 4,000 is 4000 or 四千, but not 4千. So says GB/T 15835—2011, the national standard on numerals in publications, which can be read at https://openstd.samr.gov.cn/.',
            ),
            ' Count the zeros, then have somebody else count them.',
          ],
          'English sets a comma at the thousands; our Chinese texts do not.',
          [
            '“More than 200” is ',
            b('200余'),
            ', “about 25,000” is ',
            b('约2.5万'),
            '. An approximate number stays approximate, and is hedged only once.',
          ],
          'A rise “by” and a rise “to” are easily confused. Work the sum out again from the source.',
        ),
        table(
          'Large numbers in both languages',
          ['Chinese', 'In figures', 'English', 'Example in Chinese', 'Example in English'],
          ['万', '10,000', 'ten thousand', '2.5万人', '25,000 people'],
          ['十万', '100,000', 'a hundred thousand', '36万人', '360,000 people'],
          ['百万', '1,000,000', 'a million', '120万元', '1.2 million yuan'],
          ['千万', '10,000,000', 'ten million', '3500万元', '35 million yuan'],
          ['亿', '100,000,000', 'a hundred million', '1.2亿元', '120 million yuan'],
          ['十亿', '1,000,000,000', 'a billion', '14亿人', '1.4 billion people'],
          ['万亿', '1,000,000,000,000', 'a trillion', '1.3万亿元', '1.3 trillion yuan'],
        ),
        quote('When a figure looks wrong, ask the department it came from. Do not repair it in one language only.'),
        p(
          'These are rules for new texts. A release already issued keeps its own form: in English, ',
          a('/en/news/zhou-min-keynote-2020-cpas', 'the release of November 5'),
          ' says “November 1st”, and will go on saying so.',
        ),
      ),
    },
    zh: {
      slug: 'dates-and-numbers',
      title: '日期与数字：两种语言各有写法',
      summary:
        '来源行一种写法，正文一种写法；中文用“万”“亿”，英文用千分位。写法可以不同，数值必须一致，本文列出几条约定。',
      body: doc(
        p('数字是事实，翻译时不能改变；数字的写法是各种语言的习惯，翻译时必须改变。'),
        h2('日期与时间'),
        ul(
          ['来源行：中英文都写作', b('2020-11-05'), '。'],
          ['正文：中文写', b('2020年11月5日'), '，英文写', b('November 5, 2020'), '，不写“5th”。'],
          ['起止年份：中文用一字线，如', b('2019—2020年'), '；英文用半字线，如', b('2019–2020'), '。'],
          '时间：采用24小时制，以北京时间为准。英文读者身在各地，须注明“Beijing time”。',
        ),
        h2('数字'),
        ul(
          [
            '中文以“',
            b('万'),
            '”“',
            b('亿'),
            '”计数：2.5万在英文里是25,000，1.2亿是120 million。',
            note(
              '数值很大时，“万”“亿”可以与阿拉伯数字连用；其他数字单位不能这样用，4000可以写作“四千”，不能写作“4千”。见《出版物上数字用法》（GB/T 15835—2011），可在国家标准全文公开系统查阅：https://openstd.samr.gov.cn/。',
            ),
            '先数一遍零，再请同事数一遍。',
          ],
          '英文用千分位逗号；本网站的中文正文不用。',
          [
            '“more than 200”译作',
            b('200余'),
            '，“about 25,000”译作',
            b('约2.5万'),
            '。概数仍是概数，“约”与“余”“左右”不叠用。',
          ],
          '“增长了”与“增长到”容易混淆，请对照原文重新算一遍。',
        ),
        table(
          '大数的中英文对照',
          ['中文', '阿拉伯数字', '英文', '中文示例', '英文示例'],
          ['万', '10,000', 'ten thousand', '2.5万人', '25,000 people'],
          ['十万', '100,000', 'a hundred thousand', '36万人', '360,000 people'],
          ['百万', '1,000,000', 'a million', '120万元', '1.2 million yuan'],
          ['千万', '10,000,000', 'ten million', '3500万元', '35 million yuan'],
          ['亿', '100,000,000', 'a hundred million', '1.2亿元', '120 million yuan'],
          ['十亿', '1,000,000,000', 'a billion', '14亿人', '1.4 billion people'],
          ['万亿', '1,000,000,000,000', 'a trillion', '1.3万亿元', '1.3 trillion yuan'],
        ),
        quote('发现数字可疑，先问来源部门，不要只在一种语言里改正。'),
        p(
          '以上约定适用于新稿。已经印发的稿件保持原样：',
          a('/zh/news/zhou-min-keynote-2020-cpas', '11月5日的稿件'),
          '，英文写的是“November 1st”，今后也不改动。',
        ),
      ),
    },
  },
};

const names: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-11-02',
  channels: ['guides'],
  published: true,
  editor: editors.liang,
  cover: 'type',
  editions: {
    en: {
      slug: 'names-posts-and-institutions',
      title: 'Names, posts and institutions: house rules',
      summary:
        'How this newsroom writes people, their posts, their institutions and the titles of documents in Chinese and in English, so that one person never appears to be two.',
      body: doc(
        p(
          'A reader who meets two English names for one office will think there are two offices. Look a name up before you translate it, and then keep to it.',
        ),
        h2('People and posts'),
        ul(
          [
            'Chinese names keep their order: surname, then given name in one word, without comma or hyphen, as in ',
            b('Zhou Min'),
            '.',
          ],
          'The post goes with the name at first mention. Afterwards the name alone is enough; never the given name by itself.',
          [
            'Take the English title that the institution itself uses. At State Information Center 副主任 is ',
            b('Vice President'),
            '; elsewhere the same word may be Deputy Director.',
          ],
        ),
        h2('Institutions and documents'),
        ul(
          [
            'Full official name first, with the short form in brackets if it comes again: ',
            b('Chinese Public Administration Society (CPAS)'),
            ', 中国行政管理学会.',
          ],
          'The source line is filled in by choosing a department, so its two names always agree. In running text that is your task.',
          [
            'Meetings have fixed names. 十九届五中全会 is the ',
            b('Fifth Plenary Session of the 19th CPC Central Committee'),
            '.',
          ],
          'Titles of documents and speeches stand in 《》 in Chinese; in English the main words take capitals.',
        ),
        quote(
          'If an institution has no English name of its own, ask before you invent one. A name once published is copied for years.',
        ),
        p('A release that has been issued is quoted as it stands, even where it departs from these rules.'),
      ),
    },
    zh: {
      slug: 'names-posts-and-institutions',
      title: '人名、职务与机构名称的译写约定',
      summary:
        '人名、职务、机构和文件名称在中文和英文里怎样写，编辑部有统一约定。同一个人、同一个机构，在两种语言里都只有一个名字。',
      body: doc(
        p('同一个部门出现两个英文名称，读者会以为是两个部门。名称先查后译，译定之后前后一致。'),
        h2('人名与职务'),
        ul(
          ['中国人名按原有次序拼写，姓在前，名连写，不加逗号和连字符，如', b('Zhou Min'), '。'],
          '首次出现时职务与姓名并提，此后可只写姓名，不可只写名而不写姓。',
          [
            '职务的英文以该机构自己的用法为准。国家信息中心的“副主任”译作',
            b('Vice President'),
            '，在其他机构，同一个词可能译作Deputy Director。',
          ],
        ),
        h2('机构与文件'),
        ul(
          [
            '首次出现用全称，后文还要用简称的，在括号里注明，如',
            b('Chinese Public Administration Society (CPAS)'),
            '，中文为中国行政管理学会。',
          ],
          '来源行通过选定部门填写，中英文名称自然一致；正文里的名称，要靠编辑自己核对。',
          [
            '会议名称有固定译法，“十九届五中全会”译作',
            b('Fifth Plenary Session of the 19th CPC Central Committee'),
            '。',
          ],
          '文件和演讲的题目，中文用书名号，英文则实词首字母大写。',
        ),
        quote('机构没有自定英文名称的，先询问，不要自拟。名称一经公布，就会被人沿用多年。'),
        p('已经印发的稿件照原文引用，与本约定不一致的，也不改动。'),
      ),
    },
  },
};

// In Chinese only: a rule about Chinese punctuation has no reader in English.
const chinesePunctuation: SampleArticle = {
  department: 'newsroom',
  issuedOn: '2020-10-29',
  channels: ['notices', 'guides'],
  published: true,
  editor: editors.shen,
  editions: {
    zh: {
      slug: 'zhongwen-biaodian',
      title: '关于中文稿件标点与排版的约定',
      summary: '中文稿件的标点依照国家标准，排版交给网页样式。本文列出编辑最常遇到的几处，自即日起新稿一律照此办理。',
      body: doc(
        p(
          '中文稿件的标点以国家标准《标点符号用法》（GB/T 15834—2011）为准，数字以《出版物上数字用法》（GB/T 15835—2011）为准，两项标准均可在',
          a('https://openstd.samr.gov.cn/', '国家标准全文公开系统'),
          '查阅。以下几处最容易出错。',
        ),
        h2('标点'),
        ul(
          '句中用全角标点，不用半角逗号、半角括号代替。',
          '引号用“ ”，引号之中再用引号时用‘ ’；书名、篇名、文件名用《》。',
          '并列的引号之间、并列的书名号之间，通常不加顿号，如“要闻”“通知公告”。',
          '省略号为六个点，占两个字的位置，不与“等”字连用；破折号同样占两个字的位置。',
          '标题末尾一般不用句号。',
        ),
        h2('排版'),
        ul(
          '段首不打空格，缩进由网页样式完成。',
          '汉字与数字、字母之间不打空格，间距由网页样式调整。',
          '数字和拉丁字母一律半角；成段的英文使用英文标点。',
          '小标题用编辑器里的标题样式，不用加粗的段落代替。',
        ),
        quote('空格和空行不是排版工具。换一块屏幕，靠它们对齐的文字就会散开。'),
        p('从文字处理软件粘贴过来的稿件，请先预览一遍，再对照以上各条逐一检查。'),
      ),
    },
  },
};

export const wordGuides = [datesAndNumbers, names, chinesePunctuation];
