import { writeCsv } from '@tumen/domain/csv';
import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { saveFile } from '@/features/download/save-file.ts';
import type { AnswerOrigin } from './answer-origin.ts';
import { type AnswerTable, toCells } from './tabulate-answer.ts';
import type { AnswerLook } from './views/answer-look.ts';

type FileDownloadsProps = {
  /** What the files are called, without their ending. */
  name: string;
  /** As it is sorted now. */
  table: AnswerTable;
  json: string;
  origin: AnswerOrigin | null;
  look: AnswerLook;
};

/** An answer as files. Where the rows come from stands in a file beside them, since every line of a CSV file counts as data. */
export function FileDownloads({ name, table, json, origin, look }: FileDownloadsProps) {
  const t = useTranslations('playground.answer');
  const language = useLocale();
  const saveDescription = async (asked: AnswerOrigin) => {
    const [{ describeCsv }, { writeLink }] = await Promise.all([
      import('./cite/describe-csv.ts'),
      import('./cite/write-link.ts'),
    ]);
    const address = writeLink({ origin: window.location.origin, locale: language }, asked, look);
    const version = asked.version?.isReleased ? String(asked.version.release) : null;
    const text = describeCsv({ fileName: `${name}.csv`, columns: table.columns, address, version, language });
    saveFile(`${name}.csv-metadata.json`, text, 'application/csvm+json');
  };
  return (
    <>
      <Button variant="secondary" onClick={() => saveFile(`${name}.csv`, writeCsv(toCells(table)), 'text/csv')}>
        {t('csv')}
      </Button>
      <Button variant="secondary" onClick={() => saveFile(`${name}.json`, json, 'application/json')}>
        {t('json')}
      </Button>
      {origin !== null && (
        <Button variant="secondary" onClick={() => void saveDescription(origin)}>
          {t('about')}
        </Button>
      )}
    </>
  );
}
