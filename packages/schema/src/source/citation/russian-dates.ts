const MONTHS: Record<string, string> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
};
const DAY_AND_MONTH = new RegExp(`(\\d{1,2}) (${Object.keys(MONTHS).join('|')})(?= \\d{4})`, 'g');

/** Puts a month after a day into the genitive, "1 февраля 1991 г.": the Russian CSL locale has the nominative only. */
export function inflectRussianDates(text: string): string {
  return text.replaceAll(DAY_AND_MONTH, (_, day: string, month: string) => `${day} ${MONTHS[month] ?? month}`);
}
