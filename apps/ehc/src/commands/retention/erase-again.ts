import { eraseAssessment } from '@ehc/assessments/data';
import { eraseCertificates } from '@ehc/certificates/data';
import { enterErasureAgain, eraseCase, type Again, type DoneErasure } from '@ehc/casefile/data';
import { eraseLetters } from '@ehc/correspondence/data';
import { withinLa } from '@ehc/platform/database';
import { QueryFailedError, type DataSource } from 'typeorm';

export type Outcome = Exclude<Again, 'to be erased'> | 'erased again' | { refused: string };

/** Does one erasure again that a restored database may have forgotten; all of it in one transaction. */
export async function eraseAgain(dataSource: DataSource, was: DoneErasure): Promise<Outcome> {
  try {
    return await withinLa(dataSource, was.la, async (m) => {
      const found = await enterErasureAgain(m, was);
      if (found !== 'to be erased') return found;
      const elsewhere = {
        ...(await eraseAssessment(m, was.id)),
        ...(await eraseLetters(m, was.id)),
        ...(await eraseCertificates(m, was.id)),
      };
      await eraseCase(m, was.id, elsewhere);
      return 'erased again';
    });
  } catch (error) {
    // EHC03: the database refuses, as the restored case is open or held back.
    if (error instanceof QueryFailedError && (error.driverError as { code?: string }).code === 'EHC03')
      return { refused: error.driverError.message };
    throw error;
  }
}
