'use client';
import { useTranslations } from 'next-intl';
import type { OldAddressRow } from '@/newsroom/old-addresses/dto';
import type { FormAction } from '../form-state';
import { AddressForm } from './address-form';
import { AddressTabs, addressPaths } from './address-tabs';

/** One entry, to be changed. */
export function AddressPage({ entry, save }: { entry: OldAddressRow; save: FormAction }) {
  const t = useTranslations('desk.addresses');
  return (
    <main id="main" className="work addresses">
      <AddressTabs />
      <header>
        <h1>{t('changeTitle')}</h1>
      </header>
      <section className="intro">
        <AddressForm action={save} entry={entry} />
        <p>
          <a className="link" href={addressPaths.list}>
            {t('back')}
          </a>
        </p>
      </section>
    </main>
  );
}
