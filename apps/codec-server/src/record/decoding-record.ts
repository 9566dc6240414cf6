import { noteDecoding, type Decoding } from '@ehc/casefile/data';
import { withinLa } from '@ehc/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Who had histories decoded: one row in Postgres for each call of somebody who is signed in. */
@Injectable()
export class DecodingRecord {
  constructor(private readonly database: DataSource) {}

  /** @throws when the row can't be written; nothing decoded may be given out then. */
  async note(call: Decoding): Promise<void> {
    await withinLa(this.database, call.la, (m) => noteDecoding(m, call));
  }
}
