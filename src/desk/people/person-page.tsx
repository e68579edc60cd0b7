'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DeskPerson } from '@/newsroom/people/desk-dto';
import type { TokenRow } from '@/newsroom/tokens/dto';
import type { FormAction } from '../form-state';
import { TokenList } from '../tokens/token-list';
import { Devices } from './devices';
import { Invitation } from './invitation';
import { PersonForm } from './person-form';
import { PersonSteps, type StepActions } from './person-steps';
import type { Places } from './role-row';

export type PersonActions = StepActions & Record<'change' | 'renew' | 'revokeToken', FormAction>;

type Props = { person: DeskPerson; tokens: TokenRow[]; places: Places; actions: PersonActions };

/** One person: what she is called and may do, whether she gets in, and where she is signed in. */
export function PersonPage({ person, tokens, places, actions }: Props) {
  const t = useTranslations('desk.people');
  const tTokens = useTranslations('desk.tokens');
  // Each change raises it, whichever form it came from; what another person saves does not.
  const [version, setVersion] = useState(person.version);
  return (
    <main id="main" className="page room">
      <h1>{person.name}</h1>
      <p className="soft">
        {[person.email, t(`is.${person.standing}`), ...(person.self ? [t('you')] : [])].join(' · ')}
      </p>
      <PersonForm person={person} version={version} onVersion={setVersion} places={places} action={actions.change} />
      {person.invitation && (
        <Invitation person={person} invitation={person.invitation} renew={person.mayChange ? actions.renew : null} />
      )}
      {person.mayChange && <PersonSteps person={person} version={version} onVersion={setVersion} actions={actions} />}
      <Devices person={person} />
      <section aria-labelledby="tokens-title">
        <h2 id="tokens-title">{tTokens('title')}</h2>
        <TokenList tokens={tokens} revoke={person.mayChange ? actions.revokeToken : null} />
      </section>
      <p>
        <a className="link" href="/admin/people">
          {t('back')}
        </a>
      </p>
    </main>
  );
}
