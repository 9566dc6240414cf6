import { RecordAccess } from '@ehc/correspondence/activities';
import { withinLa } from '@ehc/platform/database';
import type { DataSource, EntityManager } from 'typeorm';
import type { Kept } from './keep-trying.js';

/** The way to the record of one LA through the database of this service. */
export class Record extends RecordAccess {
  constructor(private readonly database: Kept<DataSource>) {
    super();
  }

  async within<T>(la: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return withinLa(this.database.current(), la, work);
  }
}
