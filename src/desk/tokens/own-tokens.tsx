'use client';
import { useTranslations } from 'next-intl';
import type { TokenOffer, TokenRow } from '@/newsroom/tokens/dto';
import type { FormAction } from '../form-state';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';

export type OwnTokensProps = {
  tokens: TokenRow[];
  /** null for whoever makes none. */
  offer: TokenOffer | null;
  actions: { make: FormAction; revoke: FormAction };
};

/** One's own tokens. Who may make none, and has none left, sees nothing of them. */
export function OwnTokens({ tokens, offer, actions }: OwnTokensProps) {
  const t = useTranslations('desk.tokens');
  if (!offer && tokens.length === 0) return null;
  return (
    <section aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t('title')}</h2>
      <p className="soft">{t('intro')}</p>
      <TokenList tokens={tokens} revoke={actions.revoke} />
      {offer && <TokenForm offer={offer} action={actions.make} />}
    </section>
  );
}
