import { onCaseworkDatabase } from './casework-database.js';
import { erasureList } from './erasure-list.js';

/** Prints the erasures as JSON: references, dates and who, no word about a person. */
export async function runErased(): Promise<void> {
  console.log(JSON.stringify(await onCaseworkDatabase(erasureList), null, 2));
}
