import type { EntityManager } from 'typeorm';
import { DocumentRow } from './entities/index.js';

/** Adds a document. Nothing is read back: who adds safeguarding detail may not be one who sees it. Inside `withinLa`. */
export const addDocument = (
  m: EntityManager,
  document: Omit<Partial<DocumentRow>, 'author' | 'dated'> & {
    author?: string | undefined;
    dated?: string | undefined;
  },
): Promise<unknown> =>
  m
    .createQueryBuilder()
    .insert()
    .into(DocumentRow)
    .values({ ...document, author: document.author ?? null, dated: document.dated ?? null })
    .updateEntity(false)
    .execute();
