'use client';

import { ClassList } from '@/features/classes/class-list.tsx';
import { TeacherArea } from './teacher-area.tsx';

/** The start page of a teacher: their classes. */
export function TeachStart() {
  return <TeacherArea>{() => <ClassList />}</TeacherArea>;
}
