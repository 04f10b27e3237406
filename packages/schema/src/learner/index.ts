import './learner.mutations.ts';
