'use client';

import { inputClass } from '@tumen/ui/search-box';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useIsAwake } from '@/features/shell/use-is-awake.ts';
import { Link } from '@/i18n/navigation.tsx';
import { Described } from '../described.tsx';
import { findMembers } from './find-members.ts';
import type { SchemaMember } from './list-members.ts';

/** More than these are not read through: a longer name finds fewer. */
const MOST_SHOWN = 25;

/** Finds anything in the schema by its name, and says there what it is. The schema is fetched once somebody goes to the field. */
export function MemberFinder() {
  const t = useTranslations('apiReference.find');
  const isAwake = useIsAwake();
  const [typed, setTyped] = useState('');
  const [members, setMembers] = useState<readonly SchemaMember[] | 'failed' | null>(null);
  const isLoading = useRef(false);

  const load = async () => {
    if (isLoading.current || Array.isArray(members)) return;
    isLoading.current = true;
    try {
      const { loadMembers } = await import('./load-members.ts');
      setMembers(await loadMembers());
    } catch {
      setMembers('failed');
    } finally {
      isLoading.current = false;
    }
  };
  const isWanted = typed.trim() !== '';
  const found = members === null || members === 'failed' ? [] : findMembers(members, typed);
  const say = () => {
    if (!isWanted) return '';
    if (members === null) return t('loading');
    if (members === 'failed') return t('failed');
    return found.length > MOST_SHOWN
      ? t('foundMore', { count: found.length, shown: MOST_SHOWN })
      : t('found', { count: found.length });
  };

  return (
    <search className="mt-6 block">
      <label className="grid max-w-reading gap-1 text-note text-ink-soft">
        {t('label')}
        <input
          type="search"
          value={typed}
          readOnly={!isAwake}
          onFocus={() => void load()}
          onChange={(event) => {
            setTyped(event.target.value);
            void load();
          }}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          className={`${inputClass} w-full min-w-0 font-mono`}
        />
      </label>
      <noscript>
        <p className="mt-1 text-note text-ink-soft">{t('noScript')}</p>
      </noscript>
      <p role="status" className="mt-1 min-h-6 text-note text-ink-soft">
        {say()}
      </p>
      {found.length > 0 && (
        <ul aria-label={t('results')} className="mt-1 max-h-[60dvh] overflow-y-auto border-y border-rule">
          {found.slice(0, MOST_SHOWN).map(({ kind, place, type, description, href }) => (
            <li key={place} className="border-t border-rule py-2 first:border-t-0">
              <Link href={href} className="inline-flex min-h-6 items-center font-mono text-note text-link wrap-anywhere">
                {place}
              </Link>
              {type !== '' && <code className="font-mono text-note wrap-anywhere">: {type}</code>}
              <span className="text-note text-ink-soft"> · {t(`kinds.${kind}`)}</span>
              {description !== '' && (
                <p className="text-note">
                  <Described text={description} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
