/** What the corpus and who made it are called wherever it is cited, in every language as CITATION.cff has them. */
export const ARCHIVE_NAME = 'Tumen: Moscow–Pyongyang relations since 1945';
export const ARCHIVE_AUTHOR = 'Tumen contributors';
