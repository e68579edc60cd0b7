'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskPicture, PictureUsed } from '@/newsroom/pictures/dto';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { useReady, useSaveKeys, useUnsavedGuard } from '../hooks';
import { useSend } from '../send';
import { formOf } from '../text';
import { When } from '../when';
import { DeleteDialog } from './delete-dialog';
import { Thumbnail } from './thumbnail';
import { UsedIn } from './used-in';
import { type Said, WordsFields } from './words-fields';

type Props = { picture: DeskPicture; used: PictureUsed[]; actions: { change: FormAction; remove: FormAction } };

/** One picture: what is said of it in either language, and where it is shown. */
export function PicturePage({ picture, used, actions }: Props) {
  const t = useTranslations('desk.pictures');
  const tEdit = useTranslations('desk.edit');
  const [said, setSaid] = useState<Said>(() => ({
    alt: picture.alt,
    decorative: picture.decorative,
    caption: picture.caption,
    credit: picture.credit,
  }));
  const [saved, setSaved] = useState(said);
  const [version, setVersion] = useState(picture.version);
  const [asking, setAsking] = useState(false);
  const { state, pending, send } = useSend();
  const ready = useReady() && !pending;
  const dirty = JSON.stringify(said) !== JSON.stringify(saved);
  const own = useLocale();

  function save(over = version) {
    if (!ready) return;
    const form = formOf({
      pictureId: picture.id,
      version: over,
      altEn: said.alt.en,
      altZh: said.alt.zh,
      decorative: said.decorative ? 'yes' : null,
      captionEn: said.caption.en,
      captionZh: said.caption.zh,
      creditEn: said.credit.en,
      creditZh: said.credit.zh,
    });
    send(actions.change, form, (answer) => {
      if (answer.status !== 'done') return;
      setVersion(answer.version ?? over);
      setSaved(said);
    });
  }
  useUnsavedGuard(dirty);
  useSaveKeys(() => save());
  const stale = state.errors['']?.key === 'picture.changedByAnother' ? state.version : undefined;

  return (
    <main id="main" className="page picture-page">
      <h1>{picture.alt[own] || picture.name}</h1>
      <div className="looked-at">
        <Thumbnail picture={picture} alt={picture.alt[own]} bound={1200} />
      </div>
      <p className="soft num">
        {t('facts', {
          width: picture.width,
          height: picture.height,
          size: Math.ceil(picture.bytes / 1024),
          name: picture.name,
        })}
        {' · '}
        {picture.uploadedBy && `${picture.uploadedBy} `}
        <When at={picture.uploadedAt} />
      </p>
      <ErrorSummary state={state} />
      {stale !== undefined && (
        <p>
          <button type="button" disabled={!ready} onClick={() => save(stale)}>
            {t('saveMine')}
          </button>
        </p>
      )}
      <DeskForm onSend={() => save()}>
        <p className="soft">{t('wordsIntro')}</p>
        <WordsFields said={said} set={setSaid} errors={state.errors} />
        <div className="act">
          <button type="submit" className="main" disabled={!ready || !dirty}>
            {t('saveWords')}
          </button>
          <a className="link" href="/admin/pictures">
            {t('back')}
          </a>
          <span className="soft" role="status">
            {pending ? tEdit('saving') : dirty ? tEdit('unsaved') : state.status === 'done' ? t('saved') : ''}
          </span>
        </div>
      </DeskForm>
      <UsedIn used={used} />
      {used.length === 0 && (
        <p>
          <button type="button" className="danger" disabled={!ready} onClick={() => setAsking(true)}>
            {t('delete')}
          </button>
        </p>
      )}
      {asking && (
        <DeleteDialog
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            send(actions.remove, formOf({ pictureId: picture.id }));
          }}
        />
      )}
    </main>
  );
}
