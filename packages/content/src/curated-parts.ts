/** What a question of its kind holds, in the words of the domain: written from the folders of `question-kinds/`. */
export { curatedParts } from '../generated/curated-parts.ts';
