'use client';
import { useTranslations } from 'next-intl';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import type { Refusal } from '../form-state';
import { PictureField } from './picture-field';

type Props = {
  cover: DeskPicture | null;
  set: (cover: DeskPicture | null) => void;
  error?: Refusal;
  /** Where it is shown; as the cover of an article, unless said otherwise. */
  hint?: string;
};

/** The picture above a text and in lists. */
export function CoverField({ cover, set, error, hint }: Props) {
  const t = useTranslations('desk.pictures');
  const words = { label: t('cover'), hint: hint ?? t('coverHint'), none: t('noCover') };
  return <PictureField name="coverId" {...words} picture={cover} set={set} error={error} />;
}
