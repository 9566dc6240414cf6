import type { EntityManager } from 'typeorm';

/** The way to the record of one LA: in production `withinLa` on the database of the service. Stands for an interface that Nest can inject. */
export abstract class RecordAccess {
  abstract within<T>(la: string, work: (manager: EntityManager) => Promise<T>): Promise<T>;
}
