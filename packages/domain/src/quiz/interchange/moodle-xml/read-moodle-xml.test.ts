import { describe, expect, it } from 'vitest';
import { UnreadableFileError } from '../interchange-question.ts';
import { lossText } from '../loss-text.ts';
import { readMoodleXml } from './read-moodle-xml.ts';

const quiz = (...questions: string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>${questions.join('\n')}</quiz>`;

const choice = `<!-- question: 7 -->
  <question type="multichoice">
    <name><text>River</text></name>
    <questiontext format="html"><text><![CDATA[<p>Which river forms the&nbsp;border?</p><p>Choose &amp; explain.</p>]]></text></questiontext>
    <generalfeedback format="html"><text></text></generalfeedback>
    <defaultgrade>2.0000000</defaultgrade>
    <idnumber></idnumber>
    <single>true</single>
    <answer fraction="100" format="html"><text>&lt;p&gt;Tumen&lt;/p&gt;</text><feedback format="html"><text>Right.</text></feedback></answer>
    <answer fraction="0" format="html"><text><![CDATA[<p>Yalu</p>]]></text><feedback><text></text></feedback></answer>
    <hint format="html"><text>Look at the map.</text></hint>
    <hint format="html"><text>It is in the east.</text></hint>
    <tags><tag><text>river</text></tag></tags>
  </question>`;

describe('readMoodleXml', () => {
  it('reads texts of the editor as plain ones', () => {
    const { questions, losses } = readMoodleXml(
      quiz('<question type="category"><category><text>top</text></category></question>', choice),
    );
    expect(losses).toEqual([]);
    expect(questions).toEqual([
      {
        id: '',
        prompt: 'Which river forms the border?\nChoose & explain.',
        hint: 'Look at the map.\nIt is in the east.',
        feedback: '',
        tags: ['river'],
        points: 2,
        body: {
          type: 'choice',
          isSingle: true,
          options: [
            { text: 'Tumen', fraction: 1, feedback: 'Right.' },
            { text: 'Yalu', fraction: 0, feedback: '' },
          ],
        },
      },
    ]);
  });

  it('reads true or false as a choice, and a number with its unit', () => {
    const file = quiz(
      `<question type="truefalse"><questiontext><text>It is short.</text></questiontext>
        <answer fraction="100"><text>true</text><feedback><text>Yes.</text></feedback></answer>
        <answer fraction="0"><text>false</text><feedback><text/></feedback></answer></question>`,
      `<question type="numerical"><questiontext><text>How long?</text></questiontext>
        <answer fraction="100"><text>17</text><tolerance>0.5</tolerance><feedback><text/></feedback></answer>
        <units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units></question>`,
    );
    expect(readMoodleXml(file).questions.map(({ body }) => body)).toMatchObject([
      {
        type: 'choice',
        isSingle: true,
        options: [
          { text: 'true', fraction: 1, feedback: 'Yes.' },
          { text: 'false', fraction: 0 },
        ],
      },
      { type: 'numeric', number: 17, tolerance: 0.5, unit: 'km' },
    ]);
  });

  it('names the kinds, pictures and marks that it leaves out', () => {
    const file = quiz(
      '<question type="cloze"><questiontext><text>A {1:SHORTANSWER:=b}.</text></questiontext></question>',
      `<question type="essay"><questiontext format="html"><text><![CDATA[<p>See <img src="@@PLUGINFILE@@/map.png">.</p>]]></text>
        <file name="map.png" encoding="base64">AAAA</file></questiontext></question>`,
      `<question type="shortanswer"><questiontext><text>Who?</text></questiontext><usecase>1</usecase>
        <answer fraction="100"><text>Kim</text><feedback><text/></feedback></answer></question>`,
    );
    const { questions, losses } = readMoodleXml(file);
    expect(questions).toHaveLength(2);
    expect(losses.map(lossText)).toEqual([
      'A {1:SHORTANSWER:=b}.: It is left out: the other side has no such kind of question (cloze).',
      'See .: Pictures and files are left out.',
      'Who?: Upper and lower case no longer count.',
    ]);
  });

  it('refuses what is no file of questions', () => {
    expect(() => readMoodleXml('<quiz><question></quiz>')).toThrow(UnreadableFileError);
    expect(() => readMoodleXml('')).toThrow(UnreadableFileError);
    expect(() => readMoodleXml('<html/>')).toThrow('A Moodle XML file begins with <quiz>, this one with <html>.');
    expect(() => readMoodleXml('<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/hosts">]><quiz>&x;</quiz>')).toThrow(
      UnreadableFileError,
    );
  });
});
