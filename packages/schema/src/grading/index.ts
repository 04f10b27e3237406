import './grading.mutations.ts';
import './marking.type.ts';
