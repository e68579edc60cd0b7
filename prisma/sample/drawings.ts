// Pictures for a new newsroom, drawn here so that nothing has to be downloaded: ink and wash on paper, one seal.

const paper = '#f2eee2';
const wash = '#dcd8ca';
const mist = '#b9bcb8';
const ink = '#23272f';
const indigo = '#214f7c';
const pale = '#7d9ab6';
const seal = '#a8381c';

const width = 1800;
const height = 1200;

const drawing = (...shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${shapes.join('')}</svg>`;

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const rect = (x: number, y: number, w: number, h: number, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${round}" fill="${fill}"/>`;
const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, thick: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A chain of hills: waves of uneven height, closed at the foot of the picture. */
function hills(top: number, rise: number, peaks: number, phase: number, fill: string): string {
  const points = range(91).map((at) => {
    const x = (at / 90) * peaks * Math.PI;
    const swell = Math.sin(x + phase) * 0.6 + Math.sin(x * 2.3 + phase * 2) * 0.28 + Math.sin(x * 5.1 + phase) * 0.07;
    return `${at * 20} ${Math.round(top - swell * rise)}`;
  });
  return path(`M0 ${height} L${points.join(' L')} L${width} ${height} Z`, fill);
}

const stamp = (x: number, y: number, size = 84) =>
  rect(x, y, size, size, seal, 8) +
  line(
    `M${x + 20} ${y + size - 18} V${y + 20} H${x + size - 20} V${y + size - 18} M${x + 34} ${y + 36} H${x + size - 34} M${x + 34} ${y + 52} H${x + size - 34} V${y + 66} H${x + 34} Z`,
    paper,
    5,
  );

const ridge = () =>
  drawing(
    circle(1320, 330, 150, seal),
    hills(600, 150, 3.2, 0.4, wash),
    hills(720, 150, 2.7, 2.1, mist),
    hills(850, 140, 2.4, 4, pale),
    hills(980, 120, 2, 5.2, indigo),
    hills(1110, 80, 1.7, 1.1, ink),
  );

const abacus = () => {
  const rods = range(11).map((at) => 260 + at * 128);
  const bead = (x: number, y: number, fill: string) =>
    path(`M${x - 56} ${y} L${x - 30} ${y - 26} H${x + 30} L${x + 56} ${y} L${x + 30} ${y + 26} H${x - 30} Z`, fill);
  const number = [0, 2, 0, 2, 0, 1, 1, 0, 5, 0, 0];
  const beads = rods.flatMap((x, at) => {
    const digit = number[at] ?? 0;
    const [upper, lower] = [digit >= 5 ? 1 : 0, digit % 5];
    return [
      bead(x, 258, ink),
      bead(x, upper ? 372 : 312, upper ? indigo : ink),
      ...range(5).map((each) => bead(x, (each < lower ? 462 : 642) + each * 56, each < lower ? indigo : ink)),
    ];
  });
  return drawing(
    rect(120, 150, 1560, 860, wash, 18),
    rect(165, 195, 1470, 770, paper, 6),
    ...rods.map((x) => rect(x - 4, 195, 8, 770, mist)),
    ...beads,
    rect(165, 404, 1470, 22, ink),
    rect(120, 1040, 1560, 16, wash, 8),
  );
};

const type = () => {
  const strokes = [
    'M30 40H130M80 40V140M36 140H124',
    'M40 34V146M120 34V146M40 90H120M40 34H120M40 146H120',
    'M80 26V150M34 70H126M80 70L38 130M80 70L122 130',
    'M36 46H124L40 140H126',
    'M44 36H116V90H44ZM80 90V146M36 146H124',
    'M32 60H128M60 30L46 146M102 30L116 146M50 104H112',
  ];
  const blocks = range(54).map((at) => {
    const [x, y] = [72 + (at % 9) * 186, 66 + Math.floor(at / 9) * 182];
    const raised = at === 22;
    const face = raised ? seal : (at * 7) % 5 === 0 ? indigo : (at * 5) % 4 === 0 ? mist : ink;
    const mark = strokes[(at * 11) % strokes.length] as string;
    return `${rect(x + 8, y + 8, 164, 164, wash, 6)}${rect(x, y, 164, 164, face, 6)}<g transform="translate(${x + 1} ${y - 6})">${line(mark, face === mist ? ink : paper, 11)}</g>`;
  });
  return drawing(...blocks);
};

const rivers = () =>
  drawing(
    circle(1400, 210, 92, seal),
    hills(420, 120, 3.1, 1.3, wash),
    hills(500, 100, 2.5, 3.4, mist),
    rect(0, 600, width, 600, wash),
    line('M-100 690 C420 700 815 740 815 1060 V1300', indigo, 170),
    line('M1900 690 C1380 700 985 740 985 1060 V1300', ink, 170),
    ...range(3).map((at) =>
      line(
        `M-100 ${650 + at * 40} C420 ${660 + at * 40} ${855 - at * 40} ${720 + at * 20} ${855 - at * 40} 1060 V1300`,
        pale,
        5,
      ),
    ),
    ...range(3).map((at) =>
      line(
        `M1900 ${650 + at * 40} C1380 ${660 + at * 40} ${945 + at * 40} ${720 + at * 20} ${945 + at * 40} 1060 V1300`,
        mist,
        5,
      ),
    ),
  );

const pages = () => {
  const across = range(13).map((at) =>
    rect(1010, 300 + at * 46, at % 5 === 4 ? 300 : 520 - ((at * 37) % 60), 12, at === 3 ? indigo : mist, 6),
  );
  const down = range(9).map((at) =>
    rect(770 - at * 58, 300, 14, at % 4 === 3 ? 320 : 570 - ((at * 53) % 50), at === 2 ? indigo : mist, 7),
  );
  return drawing(
    path(
      'M150 250 C420 190 700 190 900 260 C1100 190 1380 190 1650 250 V1010 C1380 950 1100 950 900 1020 C700 950 420 950 150 1010 Z',
      wash,
    ),
    path('M190 210 C440 160 720 160 900 230 V980 C720 910 440 910 190 960 Z', '#fbf9f2'),
    path('M1610 210 C1360 160 1080 160 900 230 V980 C1080 910 1360 910 1610 960 Z', '#fbf9f2'),
    ...down,
    ...across,
    line('M900 230 V980', ink, 5),
    stamp(236, 800),
  );
};

const bridge = () =>
  drawing(
    circle(420, 270, 110, seal),
    hills(600, 110, 3, 2.6, wash),
    hills(680, 80, 2.4, 0.8, mist),
    rect(0, 780, width, 420, pale),
    path('M60 790 C420 520 1380 520 1740 790 H1560 C1300 560 500 560 240 790 Z', ink),
    path('M200 620 C480 500 1320 500 1600 620 L1740 790 H1620 C1380 600 420 600 180 790 H60 Z', ink),
    ...[330, 450, 1350, 1470].map((x) => `<ellipse cx="${x}" cy="640" rx="42" ry="40" fill="${paper}"/>`),
    ...range(15).map((at) =>
      rect(232 + at * 95, 566 - Math.round(78 * Math.sin(((at + 0.5) * Math.PI) / 15)), 10, 54, ink),
    ),
    line('M232 572 C520 462 1280 462 1572 572', ink, 10),
    path('M240 790 C500 1010 1300 1010 1560 790 H1740 C1380 1060 420 1060 60 790 Z', '#5f7f9f'),
    ...range(7).map((at) =>
      line(`M${120 + ((at * 613) % 1300)} ${880 + at * 42} h${150 + ((at * 71) % 160)}`, paper, 5),
    ),
  );

const credit = { en: 'Drawing: Tongwen', zh: '绘图：同文' };

export type SampleDrawing = {
  name: string;
  draw: () => string;
  alt: { en: string; zh: string };
  caption: { en: string; zh: string };
  credit: { en: string; zh: string };
};

export const drawings = {
  ridge: {
    name: 'ridge.png',
    draw: ridge,
    alt: { en: 'Five chains of hills behind one another under a red sun', zh: '红日之下，五重山峦层层相叠' },
    caption: { en: 'What is in front is seen first.', zh: '先入眼的，是最前面的。' },
    credit,
  },
  abacus: {
    name: 'abacus.png',
    draw: abacus,
    alt: { en: 'An abacus on which a date is set', zh: '一把算盘，盘上拨着一个日期' },
    caption: { en: 'November 5th, 2020, as a counting house would set it.', zh: '在算盘上拨出的“2020年11月5日”。' },
    credit,
  },
  type: {
    name: 'type.png',
    draw: type,
    alt: { en: 'Rows of movable type, one block of them red', zh: '一排排活字，其中一枚是红色' },
    caption: { en: 'One name, one block: it is set the same way every time.', zh: '一名一字，每次都照样排印。' },
    credit,
  },
  rivers: {
    name: 'rivers.png',
    draw: rivers,
    alt: {
      en: 'Below hills two rivers, one blue and one black, meet and flow on side by side',
      zh: '山前一蓝一黑两条河流相汇，并肩流去',
    },
    caption: { en: 'Two languages, one text.', zh: '两种文字，同一篇文章。' },
    credit,
  },
  pages: {
    name: 'pages.png',
    draw: pages,
    alt: {
      en: 'An open book: columns of Chinese on the left page, lines of English on the right',
      zh: '一本打开的书：左页是竖排中文，右页是横排英文',
    },
    caption: { en: 'Paragraph stands beside paragraph.', zh: '一段对着一段。' },
    credit,
  },
  bridge: {
    name: 'bridge.png',
    draw: bridge,
    alt: { en: 'A stone bridge with one wide arch over still water', zh: '一座单孔石拱桥横跨静水' },
    caption: { en: 'What is to last is built so from the first day.', zh: '要长久使用的，从第一天起就要建牢。' },
    credit,
  },
} as const satisfies Record<string, SampleDrawing>;

export type DrawingName = keyof typeof drawings;
