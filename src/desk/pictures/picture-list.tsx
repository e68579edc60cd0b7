'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { langTag } from '@/i18n/locales';
import type { DeskPicture, PictureShelf } from '@/newsroom/pictures/dto';
import { inDeskOrder } from '../words';
import { Thumbnail } from './thumbnail';
import { UploadField } from './upload-field';

type Props = { shelf: PictureShelf; wanted: string };

const pagePath = (page: number, wanted: string) =>
  `/admin/pictures?${new URLSearchParams({ ...(wanted && { q: wanted }), page: String(page) })}`;

/** All pictures, the last uploaded first. */
export function PictureList({ shelf: { pictures, total, page, pages }, wanted }: Props) {
  const t = useTranslations('desk.pictures');
  const tList = useTranslations('desk.list');
  const router = useRouter();
  return (
    <main id="main" className="work pictures">
      <header>
        <h1>{t('title')}</h1>
        <span className="soft">{t('count', { total })}</span>
        <search className="end">
          <form action="/admin/pictures">
            <label className="vh" htmlFor="q">
              {t('find')}
            </label>
            <input id="q" name="q" type="search" defaultValue={wanted} placeholder={t('find')} />
            <button type="submit">{t('findButton')}</button>
          </form>
        </search>
      </header>
      <div className="taken">
        <UploadField id="picture-file" onUploaded={({ id }) => router.push(`/admin/pictures/${id}`)} />
      </div>
      {pictures.length === 0 ? (
        <p className="empty">{wanted ? t('noneFound') : t('none')}</p>
      ) : (
        <ul className="shelf">
          {pictures.map((picture) => (
            <Card key={picture.id} picture={picture} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav className="pager" aria-label={t('pages')}>
          {page > 1 && (
            <a className="btn" rel="prev" href={pagePath(page - 1, wanted)}>
              ← {tList('previous')}
            </a>
          )}
          <span className="soft num">{tList('page', { page, pages })}</span>
          {page < pages && (
            <a className="btn" rel="next" href={pagePath(page + 1, wanted)}>
              {tList('next')} →
            </a>
          )}
        </nav>
      )}
    </main>
  );
}

function Card({ picture }: { picture: DeskPicture }) {
  const t = useTranslations('desk.pictures');
  const order = inDeskOrder(useLocale());
  const { id, alt, decorative, name, width, height } = picture;
  const said = order.find((locale) => alt[locale]);
  const silent = !decorative && order.some((locale) => !alt[locale]);
  return (
    <li>
      <a href={`/admin/pictures/${id}`}>
        <Thumbnail picture={picture} />
        <span lang={said && langTag[said]}>{said ? alt[said] : name}</span>
      </a>
      <span className="soft num">
        {width} × {height}
      </span>
      {silent && <span className="soft lacking">{t('lacking')}</span>}
    </li>
  );
}
