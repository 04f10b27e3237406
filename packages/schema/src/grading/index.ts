import './grading.mutations.ts';
