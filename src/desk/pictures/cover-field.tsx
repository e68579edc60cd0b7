'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { described, Notes } from '../field';
import type { Refusal } from '../form-state';
import { Chooser } from './chooser';
import { Thumbnail } from './thumbnail';

type Props = { cover: DeskPicture | null; set: (cover: DeskPicture | null) => void; error?: Refusal };

/** The picture above the text and in lists. Its words are the picture's own, in both languages. */
export function CoverField({ cover, set, error }: Props) {
  const t = useTranslations('desk.pictures');
  const own = useLocale();
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <fieldset
      className="field cover"
      id="coverId"
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={described('coverId', { hint: true, error })['aria-describedby']}
    >
      <legend className="label">{t('cover')}</legend>
      {cover && (
        <p className="covered">
          <Thumbnail picture={cover} alt={cover.alt[own]} />
          <span>
            {cover.alt[own] || cover.name}{' '}
            <a className="link soft" href={`/admin/pictures/${cover.id}`} target="_blank" rel="noopener">
              {t('words')}
            </a>
          </span>
        </p>
      )}
      <div className="act">
        <button type="button" ref={opener} onClick={() => setChoosing(true)}>
          {t(cover ? 'another' : 'choose')}
        </button>
        {cover && (
          <button type="button" onClick={() => set(null)}>
            {t('noCover')}
          </button>
        )}
      </div>
      <Notes name="coverId" hint={t('coverHint')} error={error} />
      {choosing && (
        <CoverDialog
          onChoose={(chosen) => {
            set(chosen);
            setChoosing(false);
            opener.current?.focus();
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </fieldset>
  );
}

/** Mounted while it is open. It stands in the form of the facts, which Enter would send. */
function CoverDialog({ onChoose, onClose }: { onChoose: (picture: DeskPicture) => void; onClose: () => void }) {
  const t = useTranslations('desk.pictures');
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'file') event.preventDefault();
  };
  return (
    <dialog ref={box} className="wide" aria-labelledby="cover-title" onClose={onClose} onKeyDown={onKeyDown}>
      <h2 id="cover-title">{t('choose')}</h2>
      <Chooser onChoose={onChoose} />
      <div className="act">
        <button type="button" className="plain" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}
