/** What a team asks of the API, and how many of a hundred requests are of that kind. */
export const mix = {
  'open a case': 3,
  'record a step': 37,
  'read a case': 25,
  'read its timeline': 10,
  'read its limits': 10,
  'list cases': 10,
  'ask for what is refused': 5,
} as const;

export type Kind = keyof typeof mix;
export const kinds = Object.keys(mix) as Kind[];

/** @param chance from 0 to below 1 */
export function kindAt(chance: number): Kind {
  let left = chance * 100;
  for (const kind of kinds) {
    left -= mix[kind];
    if (left < 0) return kind;
  }
  throw new RangeError(`${chance} is not a chance from 0 to below 1.`);
}
