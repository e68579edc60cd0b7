'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { Field } from '../field';
import type { Refusal } from '../form-state';
import { acceptedPictures, uploadPicture } from './upload';

type Props = { id: string; onUploaded: (picture: DeskPicture) => void };

/** Chooses a file and sends it at once; what is wrong with it is said here. */
export function UploadField({ id, onUploaded }: Props) {
  const t = useTranslations('desk.pictures');
  const [share, setShare] = useState<number | null>(null);
  const [wrong, setWrong] = useState<Refusal>();

  async function send(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    setWrong(undefined);
    setShare(0);
    const answer = await uploadPicture(file, setShare);
    setShare(null);
    // The same file may be chosen again once it has been mended.
    input.value = '';
    if ('picture' in answer) onUploaded(answer.picture);
    else setWrong(answer.refusal);
  }

  return (
    <>
      <Field name={id} label={t('upload')} hint={t('uploadHint')} error={wrong}>
        {({ name: _, ...wiring }) => (
          <input
            {...wiring}
            type="file"
            accept={acceptedPictures}
            disabled={share !== null}
            onChange={(event) => send(event.currentTarget)}
          />
        )}
      </Field>
      <div className="sending" role="status">
        {share !== null && (
          <>
            <progress value={share < 1 ? share : undefined} aria-label={t('sending')} />
            <span className="soft">{share < 1 ? t('sending') : t('judging')}</span>
          </>
        )}
      </div>
      {wrong && (
        <p className="vh" role="alert">
          {t('notUploaded')}
        </p>
      )}
    </>
  );
}
