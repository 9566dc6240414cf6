/** What must be on record before a step, for whom it is law, and whether it can be taken twice. */
export interface Step<Kind extends string = string> {
  /** may be entered only once; a change is a correction */
  once?: true;
  /** steps that come first, with the law or requirement that says so */
  after?: { step: Kind; because: string; /** only in a case that has this fact */ where?: Kind }[];
  /** entered after the case is closed too */
  afterClosing?: true;
  /** may carry a day before the case began: it says nothing of the process */
  anyDay?: true;
}
