import { describe, expect, it } from 'vitest';
import { citationTags } from './citation-tags.ts';
import { readCslItem } from './csl-item.ts';

function tagsOf(item: object) {
  return citationTags(readCslItem(JSON.stringify({ title: 'Title', language: 'en', ...item })));
}

describe('citationTags', () => {
  it('describes an article in a journal with everything its record has', () => {
    const article = {
      type: 'article-journal',
      title: 'Soviet Aims in Korea',
      author: [
        { family: 'Weathersby', given: 'Kathryn' },
        { family: 'Безик', given: 'И. В.' },
      ],
      issued: { 'date-parts': [[1993, 11, 1]] },
      'container-title': 'CWIHP Bulletin',
      publisher: 'Wilson Center',
      volume: 8,
      issue: '2',
      page: '163-179',
      DOI: '10.1000/182',
      URL: 'https://journal.example/8',
    };
    expect(tagsOf(article)).toEqual({
      citation_title: 'Soviet Aims in Korea',
      citation_author: ['Weathersby, Kathryn', 'Безик, И. В.'],
      citation_publication_date: '1993/11/01',
      citation_journal_title: 'CWIHP Bulletin',
      'prism.publicationName': 'CWIHP Bulletin',
      citation_publisher: 'Wilson Center',
      citation_volume: '8',
      citation_issue: '2',
      citation_firstpage: '163',
      citation_lastpage: '179',
      citation_doi: '10.1000/182',
      citation_language: 'en',
      citation_public_url: 'https://journal.example/8',
      'z:itemType': 'journalArticle',
    });
  });

  it('says nothing that a record does not have', () => {
    expect(tagsOf({ type: 'document' })).toEqual({ citation_title: 'Title', citation_language: 'en', 'z:itemType': 'document' });
  });

  it('does not pass a newspaper off as a journal', () => {
    const tags = tagsOf({ type: 'article-newspaper', 'container-title': 'Правда' });
    expect(tags).not.toHaveProperty('citation_journal_title');
    expect(tags).toMatchObject({ 'prism.publicationName': 'Правда', 'z:itemType': 'newspaperArticle' });
  });

  it('names the book of a chapter and the house of a book', () => {
    expect(tagsOf({ type: 'chapter', 'container-title': 'Brothers in Arms' })).toMatchObject({
      citation_inbook_title: 'Brothers in Arms',
      'z:itemType': 'bookSection',
    });
    expect(tagsOf({ type: 'book', publisher: 'Городец', ISBN: '9785925803924' })).toMatchObject({
      citation_publisher: 'Городец',
      citation_isbn: '9785925803924',
      'z:itemType': 'book',
    });
  });

  it('names the institution of a report and of a thesis instead of a publisher', () => {
    const report = tagsOf({ type: 'report', publisher: 'KIEP', number: '13-11' });
    expect(report).toMatchObject({ citation_technical_report_institution: 'KIEP', citation_technical_report_number: '13-11' });
    expect(report).not.toHaveProperty('citation_publisher');
    expect(tagsOf({ type: 'thesis', publisher: 'Ajou University' })).toMatchObject({
      citation_dissertation_institution: 'Ajou University',
    });
  });

  it('leaves a body its name in one piece, and a kind that Zotero does not know a document', () => {
    const author = [{ literal: 'Republic of Korea' }, { literal: '국가기록원' }, { literal: 'IAEA, Board of Governors' }];
    expect(tagsOf({ type: 'treaty', author })).toMatchObject({
      citation_author: ['Republic of Korea,', '국가기록원', 'IAEA, Board of Governors'],
      'z:itemType': 'document',
    });
  });

  it.each([
    [{ 'date-parts': [[1985]] }, '1985'],
    [{ 'date-parts': [[1985, 8]] }, '1985/08'],
    [{ 'date-parts': [[1985]], circa: true }, undefined],
    [{ 'date-parts': [[1985], [1987]] }, undefined],
  ])('claims no more of a date than is known: %j', (issued, written) => {
    expect(tagsOf({ type: 'book', issued }).citation_publication_date).toBe(written);
  });
});
