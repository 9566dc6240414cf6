import { recordHistories as record } from '@ehc/casefile/testing';
import { historyStories, storiesBegin } from './history-stories.js';
import { openOffice } from './office.js';

/** Plays every path and keeps the histories in the folder, in place of those that were there. @returns the names of the files */
export const recordHistories = async (folder: string): Promise<string[]> =>
  record(folder, historyStories, await openOffice({ on: storiesBegin, encrypted: false }));
