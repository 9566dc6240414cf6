import {
  CONTACTS,
  LetterSender,
  MAIL,
  RecordAccess,
  type ContactsByLa,
  type Mail,
} from '@ehc/correspondence/activities';
import { Module, type DynamicModule } from '@nestjs/common';
import { LettersController, READING } from './api/letters.controller.js';

interface Parts {
  record: RecordAccess;
  /** the record for people who read: answers in time, one way or the other */
  reading: RecordAccess;
  mail: Mail;
  contacts: ContactsByLa;
}

/** What the service is made of: the letters' API, and the activities that write and send. */
@Module({})
export class NotificationsModule {
  static of({ record, reading, mail, contacts }: Parts): DynamicModule {
    return {
      module: NotificationsModule,
      controllers: [LettersController],
      providers: [
        { provide: RecordAccess, useValue: record },
        { provide: READING, useValue: reading },
        { provide: MAIL, useValue: mail },
        { provide: CONTACTS, useValue: contacts },
        LetterSender,
      ],
    };
  }
}
