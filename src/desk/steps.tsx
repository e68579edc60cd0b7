'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { otherLocale } from '@/i18n/locales';
import type { DeskLocalization } from '@/newsroom/editions/desk-dto';
import { ChangeNote } from './change-note';
import { CorrectDialog } from './correct-dialog';
import { EndDialog, type Ends } from './end-dialog';
import type { FormState } from './form-state';
import type { NextStep } from './next-step';
import { PublishBoth } from './publish-both';
import type { Sends } from './send';
import type { TextControls } from './text';

type Props = {
  localization: DeskLocalization;
  step: NextStep;
  ready: boolean;
  publishing: boolean;
  title: string;
  previewUrl: string | undefined;
  onPublish: () => void;
  onPublishBoth: () => void;
  onSave: () => void;
  onPreview: () => void;
  text: TextControls;
  errors: FormState['errors'];
  ending: Ends;
  correcting: Sends;
};

/** The one next step as one clear button that says what will happen; beside it saving and looking; then the rest. */
export function Steps({
  localization,
  step,
  ready,
  publishing,
  previewUrl,
  onPublish,
  onPublishBoth,
  onSave,
  onPreview,
  text,
  errors,
  ...rest
}: Props) {
  const t = useTranslations('desk');
  const { may, locale, states } = localization;
  const shown = states[locale]?.public;
  const changing = text.dirty || states[locale]?.open || shown?.state !== 'published';
  const words = {
    language: t(`language.${step.locale}`),
    other: t(`language.${otherLocale(step.locale)}`),
    number: step.number,
  };
  return (
    <>
      <section className="next-step">
        <h2 className="vh">{t('edit.nextStep')}</h2>
        {shown && changing && may.write && <ChangeNote locale={locale} text={text} errors={errors} />}
        <Next step={step} words={words} ready={ready} publishing={publishing} may={may} onPublish={onPublish} />
        {step.kind === 'publish' && may.write && may.publish && (
          <PublishBoth localization={localization} ready={ready} onPublish={onPublishBoth} />
        )}
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

type OtherProps = Pick<Props, 'localization' | 'ready' | 'title' | 'ending' | 'correcting'>;

/** What is done seldom, and seen by readers: each asks once more. */
function OtherSteps({ localization, ready, title, ending, correcting }: OtherProps) {
  const t = useTranslations('desk');
  const [asking, setAsking] = useState<'end' | 'correct' | null>(null);
  const { locale, correctable } = localization;
  const mayEnd = localization.ending;
  if (!mayEnd && correctable.length === 0) return null;
  const close = () => setAsking(null);
  return (
    <section className="other-steps">
      <details className="others">
        <summary>{t('edit.otherSteps')}</summary>
        {correctable.length > 0 && (
          <button type="button" className="plain" disabled={!ready} onClick={() => setAsking('correct')}>
            {t('correct.button')}
          </button>
        )}
        {mayEnd && (
          <button type="button" className="plain" disabled={!ready} onClick={() => setAsking('end')}>
            {t('end.button', { language: t(`language.${locale}`), number: mayEnd.number })}
          </button>
        )}
        {asking === 'correct' && (
          <CorrectDialog localization={localization} title={title} sends={correcting} onClose={close} />
        )}
        {asking === 'end' && <EndDialog localization={localization} title={title} ends={ending} onClose={close} />}
      </details>
    </section>
  );
}
