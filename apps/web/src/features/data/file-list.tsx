import { useLocale, useTranslations } from 'next-intl';
import { FORMATS } from './formats.ts';
import type { ArchiveFile } from './manifest.ts';
import { useFileSize } from './use-file-size.ts';

/** The single files by format, each format with what it is good for. */
export function FileList({ files }: { files: readonly ArchiveFile[] }) {
  const t = useTranslations('data.formats');
  const locale = useLocale();
  const formatSize = useFileSize();
  return (
    <dl>
      {FORMATS.map(({ key, name, holds }) => (
        <div key={key} className="border-t border-rule py-4 sm:grid sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-x-6">
          <dt className="font-medium">{name}</dt>
          <dd>
            <p className="text-note text-ink-soft">{t(key)}</p>
            <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
              {files
                .filter(({ path }) => holds(path, locale))
                .map(({ path, bytes }) => (
                  <li key={path} className="text-note">
                    <a href={`/data/${path}`} className="inline-flex min-h-6 items-center text-link wrap-anywhere">
                      {path.replace(/^(?:csv|json)\//, '')}
                    </a>{' '}
                    <span className="whitespace-nowrap text-ink-soft">{formatSize(bytes)}</span>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
