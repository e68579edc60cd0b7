'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { DeskPicture, PictureShelf } from '@/newsroom/pictures/dto';
import type { Refusal } from '../form-state';
import { useRefusal } from '../words';
import { Thumbnail } from './thumbnail';
import { loadPictures } from './upload';
import { UploadField } from './upload-field';

/** Between the last key and the question, in milliseconds. */
const pause = 250;

/** A picture from the shelf, or a new one. Stands in a dialog; nothing in it has a name to be sent by. */
export function Chooser({ onChoose }: { onChoose: (picture: DeskPicture) => void }) {
  const t = useTranslations('desk.pictures');
  const words = useRefusal();
  const own = useLocale();
  const [wanted, setWanted] = useState('');
  const [shelf, setShelf] = useState<PictureShelf | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [page, setPage] = useState(1);

  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const answer = await loadPictures(page, wanted);
      if (stale) return;
      if ('refusal' in answer) return setRefused(answer.refusal);
      setRefused(null);
      setShelf((before) =>
        page > 1 && before ? { ...answer, pictures: [...before.pictures, ...answer.pictures] } : answer,
      );
    }, pause);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [page, wanted]);

  return (
    <div className="chooser">
      <UploadField id="picture-file" onUploaded={onChoose} />
      <div className="field">
        <label htmlFor="picture-wanted">{t('find')}</label>
        <input
          id="picture-wanted"
          type="search"
          autoComplete="off"
          value={wanted}
          onChange={(event) => {
            setPage(1);
            setWanted(event.target.value);
          }}
        />
      </div>
      {refused && (
        <p className="wrong" role="alert">
          {words(refused)}
        </p>
      )}
      {shelf?.total === 0 && <p className="soft">{wanted ? t('noneFound') : t('none')}</p>}
      <ul className="shelf" aria-label={t('shelf')}>
        {shelf?.pictures.map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => onChoose(picture)}>
              <Thumbnail picture={picture} />
              <span>{picture.alt[own] || picture.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {shelf && shelf.page < shelf.pages && (
        <button type="button" onClick={() => setPage(page + 1)}>
          {t('more')}
        </button>
      )}
    </div>
  );
}
