import {
  CONTACTS,
  LetterSender,
  MAIL,
  RecordAccess,
  type ContactsByLa,
  type Mail,
} from '@ehc/correspondence/activities';
import { Module, type DynamicModule } from '@nestjs/common';
import { LettersController } from './api/letters.controller.js';

/** What the service is made of: the letters' API, and the activities that write and send. */
@Module({})
export class NotificationsModule {
  static of({ record, mail, contacts }: { record: RecordAccess; mail: Mail; contacts: ContactsByLa }): DynamicModule {
    return {
      module: NotificationsModule,
      controllers: [LettersController],
      providers: [
        { provide: RecordAccess, useValue: record },
        { provide: MAIL, useValue: mail },
        { provide: CONTACTS, useValue: contacts },
        LetterSender,
      ],
    };
  }
}
