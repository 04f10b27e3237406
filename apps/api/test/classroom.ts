import { type Browser, openBrowser } from './teacher.ts';

export type ShownClassroom = {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  readonly joinCodeExpiresAt: string;
};
export type Student = {
  readonly browser: Browser;
  readonly enrollmentId: string;
  readonly recoveryCode: string;
};

const ERROR = '... on UserError { code message ... on ValidationError { field } }';

/** Sends a mutation with one input and returns its result: the payload with `fields`, or an error of the union. */
export async function change(browser: Browser, mutation: string, input: object, fields: string) {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const operation = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename ${ERROR} ... on ${name}Payload { ${fields} } } }`;
  return (await browser.send(operation, { input }))[mutation];
}

export async function createClassroom(teacher: Browser, name = 'History 10b', timeZone = 'Asia/Seoul'): Promise<ShownClassroom> {
  const fields = 'classroom { id name joinCode joinCodeExpiresAt }';
  return (await change(teacher, 'createClassroom', { name, timeZone }, fields)).classroom;
}

export function tryJoin(browser: Browser, code: string, name: string) {
  return change(browser, 'joinClassroom', { code, name }, 'recoveryCode enrollment { id name classroom { id name } }');
}

/** A new browser that joins the class. */
export async function join(api: Parameters<typeof openBrowser>[0], { joinCode }: ShownClassroom, name: string): Promise<Student> {
  const browser = openBrowser(api);
  const { enrollment, recoveryCode, message } = await tryJoin(browser, joinCode, name);
  if (!enrollment) throw new Error(`${name} could not join: ${message}`);
  return { browser, enrollmentId: enrollment.id, recoveryCode };
}

export const recover = (browser: Browser, code: string) =>
  change(browser, 'useRecoveryCode', { code }, 'enrollment { id name classroom { name } }');

/** Names of the students in the class, as its teacher sees them. */
export async function namesIn(teacher: Browser, { id }: ShownClassroom, removed = false): Promise<string[]> {
  const { classroom } = await teacher.send(
    'query ($id: ID!, $removed: Boolean) { classroom(id: $id) { students(first: 100, removed: $removed) { edges { node { name } } } } }',
    { id, removed },
  );
  return classroom.students.edges.map(({ node }: { node: { name: string } }) => node.name);
}

/** Assigns a quiz to a class and returns the id of the assignment. */
export async function assign(teacher: Browser, { id }: ShownClassroom, quiz: string, terms: object = {}): Promise<string> {
  const { assignment, message } = await change(
    teacher,
    'createAssignment',
    { classroomId: id, quiz, terms },
    'assignment { id }',
  );
  if (!assignment) throw new Error(`${quiz} could not be assigned: ${message}`);
  return assignment.id;
}
