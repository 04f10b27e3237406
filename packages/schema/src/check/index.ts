import './check.mutations.ts';
