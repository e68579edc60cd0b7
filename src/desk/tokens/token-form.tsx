'use client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { langTag, ownName } from '@/i18n/locales';
import type { TokenOffer } from '@/newsroom/tokens/dto';
import { rightsGroups, scriptRights } from '@/newsroom/tokens/rules';
import { DeskForm } from '../desk-form';
import { ErrorSummary } from '../error-summary';
import type { FormAction } from '../form-state';
import { HandOver } from '../hand-over';
import { LineField } from '../line-field';
import { useSend } from '../send';
import { formOf } from '../text';
import { anyName, inDeskOrder } from '../words';
import { Choices } from './choices';

type Chosen = { name: string; until: string; actions: string[]; channelIds: string[]; locales: string[] };

const begun = ({ usual }: TokenOffer): Chosen => ({ name: '', until: usual, actions: [], channelIds: [], locales: [] });

/** A new token: what for, how long, and how far it reaches. It is shown above the form, this once. */
export function TokenForm({ offer, action }: { offer: TokenOffer; action: FormAction }) {
  const t = useTranslations('desk.tokens');
  const own = useLocale();
  const format = useFormatter();
  const [chosen, setChosen] = useState(() => begun(offer));
  const { state, pending, send } = useSend((answer) => answer.status === 'done' && setChosen(begun(offer)));
  const set = (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }));
  const last = format.dateTime(new Date(`${offer.last}T12:00:00Z`), { dateStyle: 'medium' });
  const groups = rightsGroups.map((group) => ({
    group,
    rights: offer.actions.filter((right) => (scriptRights[group] as readonly string[]).includes(right)),
  }));

  function make() {
    const { actions, channelIds, locales, ...fields } = chosen;
    const form = formOf({ ...fields });
    for (const [name, values] of Object.entries({ actions, channelIds, locales }))
      for (const value of values) form.append(name, value);
    send(action, form);
  }
  return (
    <>
      {state.token && (
        <HandOver
          key={state.token.value}
          title={t('madeTitle', { name: state.token.name })}
          value={state.token.value}
          copyWords={t('copy')}
        >
          {t('madeText')}
        </HandOver>
      )}
      <h3>{t('new')}</h3>
      <DeskForm onSend={make}>
        <ErrorSummary state={state} errors={onPage(state.errors)} />
        <LineField
          name="token-name"
          label={t('name')}
          hint={t('nameHint')}
          error={state.errors.name}
          value={chosen.name}
          set={(name) => set({ name })}
        />
        <LineField
          name="until"
          label={t('end')}
          hint={t('endHint', { last })}
          error={state.errors.until}
          type="date"
          className="date num"
          min={offer.today}
          max={offer.last}
          value={chosen.until}
          set={(until) => set({ until })}
        />
        <Choices
          name="actions"
          legend={t('rights')}
          hint={t('rightsHint')}
          error={state.errors.actions}
          chosen={chosen.actions}
          set={(actions) => set({ actions })}
          groups={groups
            .filter(({ rights }) => rights.length > 0)
            .map(({ group, rights }) => ({
              name: t(`group.${group}`),
              choices: rights.map((right) => ({ value: right, words: t(`right.${right}`) })),
            }))}
        />
        <Choices
          name="channelIds"
          legend={t('channels')}
          hint={t('channelsHint')}
          error={state.errors.channelIds}
          chosen={chosen.channelIds}
          set={(channelIds) => set({ channelIds })}
          groups={[{ choices: offer.channels.map((channel) => ({ value: channel.id, words: anyName(channel, own) })) }]}
        />
        <Choices
          name="locales"
          legend={t('locales')}
          hint={t('localesHint')}
          error={state.errors.locales}
          chosen={chosen.locales}
          set={(locales) => set({ locales })}
          groups={[
            {
              choices: inDeskOrder(own)
                .filter((locale) => offer.locales.includes(locale))
                .map((locale) => ({ value: locale, words: ownName[locale], lang: langTag[locale] })),
            },
          ]}
        />
        <div className="act">
          <button type="submit" className="main" disabled={pending}>
            {pending ? t('making') : t('make')}
          </button>
        </div>
      </DeskForm>
    </>
  );
}

/** The page has another field of this name. */
const onPage = <T,>({ name, ...errors }: Record<string, T>): Record<string, T> =>
  name ? { 'token-name': name, ...errors } : errors;
