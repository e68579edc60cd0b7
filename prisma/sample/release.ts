import { doc, p } from './blocks';
import type { SampleArticle } from './types';

// The English is the release as it was issued, word for word: its slips stay. Only the no-break spaces that a word
// processor had left between some words are plain ones here, because they tear the lines. The Chinese translates it
// paragraph for paragraph.
export const zhouMinRelease: SampleArticle = {
  department: 'public-technical-service',
  issuedOn: '2020-11-05',
  channels: ['news'],
  published: true,
  lead: true,
  editions: {
    en: {
      slug: 'zhou-min-keynote-2020-cpas',
      title:
        'Vice President Zhou Min Attended the 2020 Annual Meeting of Chinese Public Administration Society and Delivered a Keynote Speech',
      summary:
        'Zhou Min, Vice President of State Information Center, spoke at the 2020 annual meeting of Chinese Public Administration Society in Beijing and gave three suggestions to promote digital governance by innovation.',
      body: doc(
        p(
          'On November 1st, 2020, the 2020 annual meeting of Chinese Public Administration Society (CPAS) and the seminar of Studying and Implementing the Spirit of the Fifth Plenary Session of the 19th CPC Central Committee, Strengthening the Digital Governance, and Promoting the Modernization of National Governance was held in Beijing. Zhou Min, Vice President of State Information Center(SIC) was invited to the annual meeting and delivered a speech with the title of Grasping the Overall Situation, Being Pragmatic and Innovative, and Strengthening the Modernization of National Governance by Constructing a Digital Government.',
        ),
        p(
          'In his speech, Zhou Min considered it is an irresistible trend that the new round of sci-tech revolution and speeding-up industrial transformation are driving the digital transformation of economy and society in an all-round way, and accelerating the building of digital government. The just-concluded Fifth Plenum of the 19th CPC Central Committee has put forward new and higher requirements for digital governance. Zhou Min gave three suggestions to promote digital governance by innovation.',
        ),
        p(
          'First, the administrative departments should keep abreast of the times, and understand the new connotation of digital governance. The departments should guide the digital government development pattern from the perspective of adapting to the sci-tech revolution and seizing the development opportunity, promote digital government transformation with the idea of comprehensively deepening reform and innovating governance, consolidate the digital government application achievements by focusing on optimizing public services and meeting peoples requirements, and enhance the digital government development with the vision of promoting high-quality development and boosting the digital economy.',
        ),
        p(
          'Second, the administrative departments should follow the technological trends and accelerate the improvement of new facilities required by digital government. The departments should follow the technology innovation trend of combining data, cloud computing and network platform together, further accelerate the construction of digital government infrastructure characterized with interconnectivity, incorporation and integrated innovation, continue to construct and promote the technical infrastructure capability related to the united national E-government network system, incorporated E-government data center system, national data sharing and exchange platform system, integrated technology empowering platform system and information security and protection system of the digital government.',
        ),
        p(
          'Third, the administrative departments should adhere to the demands, and make an effort to raise the digital government application to a new level. The departments should remain demand-oriented, determine priorities, give priority to serving the demands of the public and meeting the needs of development of the digital economy, innovate and improve government service continuously, continue to make improvements in the business environment, accelerate the building of the credit system, and continuously promote the data development and utilization.',
        ),
        p(
          'Experts from the national administrative academia and more than 200 representatives from national and local government departments attended the Annual Meeting, about 25,000 member directors, experts and scholars participated online.',
        ),
      ),
    },
    zh: {
      slug: 'zhou-min-keynote-2020-cpas',
      title: '周民副主任出席中国行政管理学会2020年年会并作主旨演讲',
      summary:
        '国家信息中心副主任周民应邀出席在北京召开的中国行政管理学会2020年年会并发表演讲，就以创新推动数字治理提出三点建议。',
      body: doc(
        p(
          '2020年11月1日，中国行政管理学会（CPAS）2020年年会暨“学习贯彻党的十九届五中全会精神、加强数字治理、推进国家治理现代化”研讨会在北京召开。国家信息中心（SIC）副主任周民应邀出席年会，并发表题为《把握大局、务实创新，以数字政府建设推动国家治理现代化》的演讲。',
        ),
        p(
          '周民在演讲中认为，新一轮科技革命和加速推进的产业变革正在全方位驱动经济社会数字化转型，加快数字政府建设步伐，这是不可阻挡的趋势。刚刚闭幕的党的十九届五中全会对数字治理提出了新的更高要求。周民就以创新推动数字治理提出三点建议。',
        ),
        p(
          '第一，行政管理部门要与时俱进，领会数字治理的新内涵。要从适应科技革命、抢抓发展机遇的角度引领数字政府发展格局，以全面深化改革、创新治理的理念推动数字政府转型，以优化公共服务、满足人民需求为着力点巩固数字政府应用成果，以推动高质量发展、壮大数字经济的视野提升数字政府发展水平。',
        ),
        p(
          '第二，行政管理部门要紧跟技术趋势，加快完善数字政府所需的新型设施。要顺应数据、云计算和网络平台相结合的技术创新趋势，进一步加快建设以互联互通、融合一体、集成创新为特征的数字政府基础设施，持续建设和提升与统一的国家电子政务网络体系、一体化政务数据中心体系、国家数据共享交换平台体系、一体化技术赋能平台体系和数字政府信息安全防护体系相关的技术基础能力。',
        ),
        p(
          '第三，行政管理部门要立足需求，努力推动数字政府应用迈上新台阶。要坚持需求导向，明确优先事项，优先服务公众需求、满足数字经济发展需要，持续创新和改进政务服务，不断优化营商环境，加快信用体系建设，持续推进数据开发利用。',
        ),
        p('全国行政管理学界专家和200余名国家及地方政府部门代表参加年会，约2.5万名会员理事、专家学者线上参会。'),
      ),
    },
  },
};
