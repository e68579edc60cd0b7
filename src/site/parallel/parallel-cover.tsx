import { useLocale } from 'next-intl';
import { langTag, otherLocale } from '@/i18n/locales';
import type { ParallelDto } from '@/newsroom/editions/dto';
import { Cover } from '../cover';

const acrossBoth = '(min-width: 64rem) 60rem, calc(100vw - 40px)';

/** One picture above both texts, with the words of each; what it shows is told in both languages. */
export function ParallelCover({ texts }: Pick<ParallelDto, 'texts'>) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const [ours, theirs] = [texts[locale].cover, texts[other].cover];
  return (
    ours &&
    theirs && (
      <div className="abreast shared">
        <div className="own">
          <Cover cover={ours} sizes={acrossBoth} />
        </div>
        <div className="other" lang={langTag[other]}>
          <Cover cover={theirs} sizes={acrossBoth} />
        </div>
      </div>
    )
  );
}
