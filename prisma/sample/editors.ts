import type { InBoth } from './types';

/** Nobody in truth. */
export const editors = {
  liang: { en: 'Liang Shuyi', zh: '梁书仪' },
  guo: { en: 'Guo Haoran', zh: '郭浩然' },
  shen: { en: 'Shen Yue', zh: '沈悦' },
} as const satisfies Record<string, InBoth>;
