'use client';

import type { CourseIdea } from '@tumen/domain/ask/course-idea';
import type { ReactNode } from 'react';
import { useDoneSteps } from './course-progress.ts';

/** Shows its children once the step is solved on this device. */
export function WhenDone({ idea, children }: { idea: CourseIdea; children: ReactNode }) {
  return useDoneSteps().includes(idea) ? children : null;
}
