import { useFormatter } from 'next-intl';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** Writes sizes for people, in the reader's language: "12 kB", "1.4 MB". A file is never said to be empty. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) =>
    bytes < MEGABYTE
      ? format.number(Math.max(1, Math.round(bytes / KILOBYTE)), { style: 'unit', unit: 'kilobyte' })
      : format.number(bytes / MEGABYTE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
}
