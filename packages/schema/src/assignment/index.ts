import './assignment.mutations.ts';
import './schedule.mutations.ts';
