import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import { examFaults } from './exams.ts';
import type { Rule } from './rule.ts';

type Course = Content['courses'][number];

/** A course has a week for each lesson, trains what it says, tests every claim, and its marks add up. */
export const checkCourse: Rule = function* ({ content, isWhole }) {
  for (const course of content.courses) {
    yield* wrongWeeks(course, content, isWhole);
    yield* untrainedSkills(course);
    yield* wrongWeights(course);
    // A faulty file would make its lesson, claim or quiz seem to be missing.
    if (!isWhole) continue;
    yield* untestedClaims(course, content);
    for (const [index, exam] of course.exams.entries()) {
      if (!course.assessments.some(({ slug, weeks }) => slug === exam.slug && weeks.includes(exam.week)))
        yield faultAt(
          course.origin,
          ['exams', index],
          `is no assessment of week ${exam.week}`,
          `Add "slug: ${exam.slug}" to assessments`,
        );
      for (const { path, message, remedy } of examFaults(exam, content))
        yield faultAt(course.origin, ['exams', index, ...path], message, remedy);
    }
  }
};

function* wrongWeeks({ origin, weeks }: Course, { lessons }: Content, isWhole: boolean): Iterable<Fault> {
  for (const [index, { lesson: slug }] of weeks.entries()) {
    const lesson = lessons.find((candidate) => candidate.slug === slug);
    if (lesson && lesson.number !== index + 1)
      yield faultAt(
        origin,
        ['weeks', index, 'lesson'],
        `is lesson ${lesson.number} in week ${index + 1}`,
        'Put the weeks in order',
      );
  }
  for (const { slug } of isWhole ? lessons : []) {
    if (!weeks.some(({ lesson }) => lesson === slug)) yield faultAt(origin, ['weeks'], `has no week for ${slug}`, 'Add one');
  }
}

function* untrainedSkills({ origin, skills, weeks }: Course): Iterable<Fault> {
  for (const [index, { slug }] of skills.entries()) {
    if (!weeks.some(({ skill }) => skill === slug))
      yield faultAt(origin, ['skills', index], `"${slug}" is trained in no week`, 'Train it, or remove it');
  }
  for (const [index, { skill }] of weeks.entries()) {
    if (!skills.some(({ slug }) => slug === skill))
      yield faultAt(origin, ['weeks', index, 'skill'], `"${skill}" is no skill of the course`, 'Name one of skills');
  }
}

function* wrongWeights({ origin, assessments, weeks }: Course): Iterable<Fault> {
  const sum = assessments.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) yield faultAt(origin, ['assessments'], `the weights add up to ${sum}`, 'Make them add up to 100');
  for (const [index, assessment] of assessments.entries()) {
    const late = assessment.weeks.find((week) => week > weeks.length);
    if (late !== undefined)
      yield faultAt(
        origin,
        ['assessments', index, 'weeks'],
        `week ${late} is after the last`,
        `The course has ${weeks.length} weeks`,
      );
  }
}

function* untestedClaims({ origin }: Course, { claims, lessons }: Content): Iterable<Fault> {
  for (const { code } of claims) {
    if (!lessons.some((lesson) => lesson.claims.includes(code)))
      yield faultAt(origin, ['weeks'], `no lesson tests claim ${code}`, 'Name it in the claims of a lesson');
  }
}
