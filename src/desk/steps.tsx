'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { otherLocale } from '@/i18n/locales';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import type { Live } from './live';
import type { NextStep } from './next-step';
import { UnpublishDialog } from './unpublish-dialog';

type Props = {
  localization: DeskLocalization;
  step: NextStep;
  ready: boolean;
  publishing: boolean;
  title: string;
  previewUrl: string | undefined;
  onPublish: () => void;
  onSave: () => void;
  onPreview: () => void;
  onUnpublish: (live: Live) => void;
};

/** The one next step as one clear button that says what will happen; beside it saving and looking; then the rest. */
export function Steps({
  localization,
  step,
  ready,
  publishing,
  previewUrl,
  onPublish,
  onSave,
  onPreview,
  ...rest
}: Props) {
  const t = useTranslations('desk');
  const { may } = localization;
  const words = {
    language: t(`language.${step.locale}`),
    other: t(`language.${otherLocale(step.locale)}`),
    number: step.number,
  };
  return (
    <>
      <section className="next-step">
        <h2 className="vh">{t('edit.nextStep')}</h2>
        <Next step={step} words={words} ready={ready} publishing={publishing} may={may} onPublish={onPublish} />
        <div className="row">
          {may.write && (
            <button
              type="button"
              disabled={!ready}
              onClick={onSave}
              title={t('edit.saveKeys')}
              aria-keyshortcuts="Control+S"
            >
              {t('edit.save')}
            </button>
          )}
          <button type="button" disabled={!ready} onClick={onPreview}>
            {t('edit.preview')}
          </button>
        </div>
        {previewUrl && (
          <a className="link soft" href={previewUrl} target="_blank" rel="noopener">
            {t('edit.openPreview')}
          </a>
        )}
      </section>
      <OtherSteps localization={localization} ready={ready} {...rest} />
    </>
  );
}

type NextProps = Pick<Props, 'step' | 'ready' | 'publishing' | 'onPublish'> & {
  words: Record<'language' | 'other' | 'number', string>;
  may: DeskLocalization['may'];
};

/** Whoever may not publish is told who does, in place of a button that would refuse. */
function Next({ step, words, ready, publishing, may, onPublish }: NextProps) {
  const t = useTranslations('desk');
  if (!may.write) return <p className="soft">{t('next.readOnly')}</p>;
  if (step.kind === 'publish' && !may.publish) return <p className="soft">{t('next.othersPublish')}</p>;
  return (
    <>
      {step.kind === 'publish' ? (
        <button type="button" className="next" disabled={!ready} onClick={onPublish}>
          {publishing ? t('edit.pendingPublish') : t(`next.${step.key}`, words)}
        </button>
      ) : (
        <a className="btn next" href={step.href}>
          {t(`next.${step.key}`, words)}
        </a>
      )}
      <p className="soft">{t(`next.${step.key}Hint`, words)}</p>
    </>
  );
}

function OtherSteps({
  localization,
  ready,
  title,
  onUnpublish,
}: Pick<Props, 'localization' | 'ready' | 'title' | 'onUnpublish'>) {
  const t = useTranslations('desk');
  const [asking, setAsking] = useState(false);
  const { locale, states } = localization;
  const live = localization.live;
  if (!live || !localization.may.unpublish) return null;
  const words = {
    language: t(`language.${locale}`),
    other: t(`language.${otherLocale(locale)}`),
    number: live.number,
    title,
    draft: states[locale]?.open?.number ?? '',
  };
  return (
    <section className="other-steps">
      <details className="others">
        <summary>{t('edit.otherSteps')}</summary>
        <button type="button" className="plain" disabled={!ready} onClick={() => setAsking(true)}>
          {t('unpublish.button', words)}
        </button>
        {asking && (
          <UnpublishDialog
            locale={locale}
            words={words}
            onClose={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              onUnpublish(live);
            }}
          />
        )}
      </details>
    </section>
  );
}
