'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { described, Notes } from '../field';
import type { Refusal } from '../form-state';
import { Chooser } from './chooser';
import { Thumbnail } from './thumbnail';

type Props = {
  name: string;
  label: string;
  hint: string;
  /** Of the button that takes it away. */
  none: string;
  picture: DeskPicture | null;
  set: (picture: DeskPicture | null) => void;
  error?: Refusal;
};

/** One picture, chosen from the shelf or uploaded. Its words are the picture's own, in both languages. */
export function PictureField({ name, label, hint, none, picture, set, error }: Props) {
  const t = useTranslations('desk.pictures');
  const own = useLocale();
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <fieldset
      className="field cover"
      id={name}
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={described(name, { hint: true, error })['aria-describedby']}
    >
      <legend className="label">{label}</legend>
      {picture && (
        <p className="covered">
          <Thumbnail picture={picture} alt={picture.alt[own]} />
          <span>
            {picture.alt[own] || picture.name}{' '}
            <a className="link soft" href={`/admin/pictures/${picture.id}`} target="_blank" rel="noopener">
              {t('words')}
            </a>
          </span>
        </p>
      )}
      <div className="act">
        <button type="button" ref={opener} onClick={() => setChoosing(true)}>
          {t(picture ? 'another' : 'choose')}
        </button>
        {picture && (
          <button type="button" onClick={() => set(null)}>
            {none}
          </button>
        )}
      </div>
      <Notes name={name} hint={hint} error={error} />
      {choosing && (
        <ChoiceDialog
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

/** Mounted while it is open. It stands in a form, which Enter would send. */
function ChoiceDialog({ onChoose, onClose }: { onChoose: (picture: DeskPicture) => void; onClose: () => void }) {
  const t = useTranslations('desk.pictures');
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type !== 'file') event.preventDefault();
  };
  return (
    <dialog ref={box} className="wide" aria-labelledby="choice-title" onClose={onClose} onKeyDown={onKeyDown}>
      <h2 id="choice-title">{t('choose')}</h2>
      <Chooser onChoose={onChoose} />
      <div className="act">
        <button type="button" className="plain" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}
