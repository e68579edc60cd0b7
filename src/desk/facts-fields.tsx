'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Named } from '@/newsroom/editions/desk-dto';
import type { DeskPicture } from '@/newsroom/pictures/dto';
import { described, Field, Notes } from './field';
import type { FormState } from './form-state';
import { CoverField } from './pictures/cover-field';
import { formOf } from './text';

export type ChosenFacts = {
  departmentId: string;
  issuedOn: string;
  channelIds: string[];
  cover: DeskPicture | null;
};

type Props = {
  facts: ChosenFacts;
  set: (facts: ChosenFacts) => void;
  departments: Named[];
  channels: Named[];
  errors: FormState['errors'];
};

/** The facts with whatever is sent beside them: channels as one field with several values, in their order. */
export function formWithFacts(
  { channelIds, cover, ...facts }: ChosenFacts,
  more: Parameters<typeof formOf>[0],
): FormData {
  const form = formOf({ ...more, ...facts, coverId: cover?.id ?? '' });
  for (const id of channelIds) form.append('channelIds', id);
  return form;
}

/** Source department, date, channels and cover. The first chosen channel is the main one; a radio button moves it. */
export function FactsFields({ facts, set, departments, channels, errors }: Props) {
  const t = useTranslations('desk.facts');
  const own = useLocale();
  return (
    <>
      <Field name="departmentId" label={t('department')} error={errors.departmentId}>
        {(wiring) => (
          <select
            {...wiring}
            value={facts.departmentId}
            onChange={(event) => set({ ...facts, departmentId: event.target.value })}
          >
            <option value="">{t('departmentChoose')}</option>
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[own]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="issuedOn" label={t('issuedOn')} hint={t('issuedOnHint')} error={errors.issuedOn}>
        {(wiring) => (
          <input
            {...wiring}
            className="date num"
            inputMode="numeric"
            autoComplete="off"
            placeholder="2020-11-05"
            value={facts.issuedOn}
            onChange={(event) => set({ ...facts, issuedOn: event.target.value })}
          />
        )}
      </Field>
      <Channels facts={facts} set={set} channels={channels} error={errors.channelIds} />
      <CoverField cover={facts.cover} set={(cover) => set({ ...facts, cover })} error={errors.coverId} />
    </>
  );
}

function Channels({
  facts,
  set,
  channels,
  error,
}: Pick<Props, 'facts' | 'set' | 'channels'> & Pick<Parameters<typeof Notes>[0], 'error'>) {
  const t = useTranslations('desk.facts');
  const own = useLocale();
  const { channelIds } = facts;
  const choose = (id: string, chosen: boolean) =>
    set({ ...facts, channelIds: chosen ? [...channelIds, id] : channelIds.filter((each) => each !== id) });
  const lead = (id: string) => set({ ...facts, channelIds: [id, ...channelIds.filter((each) => each !== id)] });
  return (
    <fieldset
      className="field"
      id="channelIds"
      tabIndex={-1}
      data-wrong={error ? '' : undefined}
      aria-describedby={described('channelIds', { hint: true, error })['aria-describedby']}
    >
      <legend className="label">{t('channels')}</legend>
      <ul className="channels">
        {channels.map(({ id, name }) => {
          const chosen = channelIds.includes(id);
          return (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen} onChange={(event) => choose(id, event.target.checked)} />
                {name[own]}
              </label>
              {chosen && (
                <label className="soft">
                  <input
                    type="radio"
                    name="main-channel"
                    checked={channelIds[0] === id}
                    onChange={() => lead(id)}
                    aria-label={t('mainOf', { channel: name[own] })}
                  />
                  {t('main')}
                </label>
              )}
            </li>
          );
        })}
      </ul>
      <Notes name="channelIds" hint={t('channelsHint')} error={error} />
    </fieldset>
  );
}
