/** `c`: not published, so that nobody can be made out. `z`: there is nothing to say, as nothing was counted. */
export type Value = number | 'c' | 'z';

/** One published number. */
export interface Row {
  measure: string;
  category: string;
  value: Value;
  note: string;
}

export const notes = {
  suppressed: 'Suppressed: a number from 1 to 4, or one from which such a number could be had back',
  nothing: 'Nothing was counted',
} as const;

export const rowOf = (measure: string, category: string, value: Value): Row => ({
  measure,
  category,
  value,
  note: value === 'c' ? notes.suppressed : value === 'z' ? notes.nothing : '',
});
