declare module 'mailparser' {
  import type { Readable } from 'node:stream';

  interface Addresses {
    text: string;
    value: { name: string; address?: string }[];
  }

  export interface ParsedMail {
    subject?: string;
    text?: string;
    html: string | false;
    messageId?: string;
    from?: Addresses;
    to?: Addresses;
    replyTo?: Addresses;
    headers: Map<string, unknown>;
  }

  export function simpleParser(source: Readable): Promise<ParsedMail>;
}
