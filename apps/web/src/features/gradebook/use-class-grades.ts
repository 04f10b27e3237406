import { useApolloClient } from '@apollo/client/react';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { ClassGradesDocument, GradeOfWorkFragmentDoc } from '@/graphql/generated/graphql.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { GradedStudent, GradedWork } from './arrange-grades.ts';

export type ClassGrades = {
  readonly students: readonly GradedStudent[];
  readonly works: readonly GradedWork[];
  /** False while more students are on their way: they are shown as they come. */
  readonly isWhole: boolean;
};

/** The grades of all students of a class, page after page. `grades` is null before the first page. */
export function useClassGrades(classroomId: string): { grades: ClassGrades | null; isFailed: boolean } {
  const client = useApolloClient();
  const locale = toGraphQLLocale(useLocale());
  const [grades, setGrades] = useState<ClassGrades | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const students: GradedStudent[] = [];
      let after: string | null = null;
      do {
        const variables: { id: string; after: string | null; locale: typeof locale } = { id: classroomId, after, locale };
        // Each page once, and fresh: what was marked or ruled since is to be seen.
        const { data } = await client.query({ query: ClassGradesDocument, variables, fetchPolicy: 'no-cache' });
        const classroom = data?.classroom;
        if (!classroom || isGone) return;
        students.push(
          ...classroom.students.edges.map(({ node: { id, name, grades: list } }) => ({
            id,
            name,
            grades: new Map(
              readFragment(GradeOfWorkFragmentDoc, list).flatMap((grade) =>
                grade.assignment ? [[grade.assignment.id, grade] as const] : [],
              ),
            ),
          })),
        );
        const works = classroom.assignments.flatMap(({ id, opensAt, quiz }) =>
          quiz ? [{ id, title: quiz.title, isOpen: Date.parse(opensAt) <= Date.now() }] : [],
        );
        const { hasNextPage, endCursor } = classroom.students.pageInfo;
        setGrades({ students: [...students], works, isWhole: !hasNextPage });
        after = hasNextPage ? endCursor : null;
      } while (after !== null);
    };
    load().catch(() => {
      if (!isGone) setIsFailed(true);
    });
    return () => {
      isGone = true;
    };
  }, [client, classroomId, locale]);
  return { grades, isFailed };
}
