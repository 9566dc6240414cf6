import type { Story } from '../story.js';
import { adviceThatCameLate } from './advice-that-came-late.js';
import { aPlanOnTime } from './a-plan-on-time.js';
import { enteredWithTheWrongDate } from './entered-with-the-wrong-date.js';
import { theSchoolWasClosed } from './the-school-was-closed.js';
import { whenThingsGoWrong } from './when-things-go-wrong.js';

/** Told unless one is asked for. */
export const usualStories: Story[] = [aPlanOnTime, whenThingsGoWrong];

/** By the number that `ehc demo --case` takes. */
export const numberedStories: Record<string, Story> = {
  1: aPlanOnTime,
  2: adviceThatCameLate,
  4: theSchoolWasClosed,
  5: enteredWithTheWrongDate,
};
