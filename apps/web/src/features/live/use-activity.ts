import { useEffect, useState } from 'react';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { ClassroomActivityDocument, LiveProgressFragmentDoc } from '@/graphql/generated/graphql.ts';
import { openSubscription } from '@/graphql/open-subscription.ts';
import { foldProgress, type Progress } from './fold-progress.ts';

export type Line = 'opening' | 'open' | 'lost' | 'refused';

/** Watches a class at an assignment. `progress` stays while the line is lost, and is null before the first event. */
export function useActivity(classroomId: string, assignmentId: string) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [line, setLine] = useState<Line>('opening');
  useEffect(() => {
    setProgress(null);
    setLine('opening');
    return openSubscription(
      ClassroomActivityDocument,
      { classroomId, assignmentId },
      {
        onData: ({ classroomActivity }) =>
          setProgress((known) => foldProgress(known, readFragment(LiveProgressFragmentDoc, classroomActivity))),
        onLine: (isOpen) => setLine(isOpen ? 'open' : 'lost'),
        onRefused: () => setLine('refused'),
      },
    );
  }, [classroomId, assignmentId]);
  return { progress, line };
}
