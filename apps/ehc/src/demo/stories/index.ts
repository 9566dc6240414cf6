import type { Story } from '../story.js';
import { agreedInMediation } from './agreed-in-mediation.js';
import { adviceThatCameLate } from './advice-that-came-late.js';
import { aPlanOnTime } from './a-plan-on-time.js';
import { enteredWithTheWrongDate } from './entered-with-the-wrong-date.js';
import { refusedAndMediationDeclined } from './refused-and-mediation-declined.js';
import { theSchoolWasClosed } from './the-school-was-closed.js';
import { whenThingsGoWrong } from './when-things-go-wrong.js';

/** Told unless one is asked for. */
export const usualStories: Story[] = [aPlanOnTime, whenThingsGoWrong, refusedAndMediationDeclined, agreedInMediation];

/** By the number that `ehc demo --case` takes. */
export const numberedStories: Record<string, Story> = {
  1: aPlanOnTime,
  2: adviceThatCameLate,
  3: refusedAndMediationDeclined,
  4: theSchoolWasClosed,
  5: enteredWithTheWrongDate,
  6: agreedInMediation,
};
