'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { PictureField } from '../pictures/picture-field';
import type { GroupProps } from './use-settings';

type Props = {
  name: string;
  label: string;
  hint: string;
  id: string | null;
  set: (id: string | null) => void;
  /** Among them the one that is saved. */
  pictures: DeskPicture[];
  errors: GroupProps<'identity'>['errors'];
};

/** A picture that settings name by its id. */
export function SettingPicture({ name, label, hint, id, set, pictures, errors }: Props) {
  const t = useTranslations('desk.pictures');
  const [chosen, setChosen] = useState<DeskPicture | null>(null);
  const picture = [chosen, ...pictures].find((each) => each?.id === id) ?? null;
  return (
    <PictureField
      name={name}
      label={label}
      hint={hint}
      none={t('noPicture')}
      picture={picture}
      set={(next) => {
        setChosen(next);
        set(next?.id ?? null);
      }}
      error={errors[name]}
    />
  );
}
