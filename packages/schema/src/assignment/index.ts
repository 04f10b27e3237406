import './assignment.mutations.ts';
