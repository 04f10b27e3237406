import './demo.mutations.ts';
