import { diffRecords } from '@tumen/domain/release/diff-records';
import type { RecordChange, WrittenRecord, WrittenRecords } from '@tumen/domain/release/record-change';
import { type FileTexts, listWrittenRecords } from './written-records.ts';

/**
 * What was done to the records between two versions. Only files that differ are parsed.
 *
 * @param isMeant leaves out records that are not to be told of.
 */
export function changedRecords(
  before: FileTexts,
  after: FileTexts,
  isMeant: (record: WrittenRecord) => boolean = () => true,
): RecordChange[] {
  const list = (files: FileTexts, others: FileTexts): WrittenRecords => {
    const changed = new Map([...files].filter(([path, text]) => others.get(path) !== text));
    return new Map([...listWrittenRecords(changed)].filter(([, record]) => isMeant(record)));
  };
  return diffRecords(list(before, after), list(after, before));
}
