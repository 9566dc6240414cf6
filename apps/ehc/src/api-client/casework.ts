import { kindOf, type KindOfCase } from '@ehc/casefile/contract';
import type { CaseLine, Deadline, Page, Receipt, TimelineItem } from './answers.js';
import { send } from './send.js';
import { Tokens, type Credentials } from './tokens.js';

type Body = Record<string, unknown>;

/** Where the cases of each kind are. */
const pathOf: Record<KindOfCase, string> = {
  'ehc-assessment': 'assessments',
  mediation: 'mediations',
  appeal: 'appeals',
  disagreement: 'disagreements',
};

/** Where a case is, by what its reference says. */
export const addressOf = (reference: string): string => `/v1/${pathOf[kindOf(reference)]}/${reference}`;

export interface CaseworkPlace {
  caseworkUrl: string;
  identityUrl: string;
  /** how long a command that is not confirmed is repeated, in milliseconds; a minute unless told */
  patienceMs?: number;
}

/** The casework API, used by people: each call is made as somebody. */
export class Casework {
  private readonly tokens: Tokens;

  constructor(private readonly place: CaseworkPlace) {
    this.tokens = new Tokens(place.identityUrl);
  }

  /** The API as one person uses it. A command takes an Idempotency-Key of 8 to 100 characters: repeated, it changes nothing. */
  as(who: Credentials) {
    const get = <Answer>(path: string) => this.send<Answer>(who, path);
    const post = <Answer>(path: string, body: Body, key: string) => this.send<Answer>(who, path, body, key);
    return {
      /** Makes the person known to the service, which keeps the address that their token gives. */
      introduce: () => get<unknown>('/v1/rules/ehc.final-plan'),
      openWithRequest: (body: Body, key: string) => post<Receipt>('/v1/assessments', body, key),
      takeOver: (body: { began: Body; steps: Body[] }, key: string) =>
        post<Receipt>('/v1/assessments/take-over', body, key),
      /** Enters somebody in the register of advisers and mediators, or changes what it says of them. */
      keepPractitioner: (number: string, body: Body) =>
        this.send<unknown>(who, `/v1/mediation-practitioners/${number}`, body, undefined, 'PUT'),
      /** @param path of the command, such as `decision-to-assess` */
      move: (reference: string, path: string, body: Body, key: string) =>
        post<Receipt>(`${addressOf(reference)}/${path}`, body, key),
      writePlan: (reference: string, plan: Body, key: string) =>
        post<{ version: number }>(`${addressOf(reference)}/plan-versions`, plan, key),
      deadlines: (reference: string) => get<Page<Deadline>>(`${addressOf(reference)}/deadlines`),
      /** Numbers of the certificates of a mediation that were issued, revoked ones too. */
      certificates: async (reference: string) => {
        const { items } = await get<Page<{ number: string }>>(`${addressOf(reference)}/certificates`);
        return items.map(({ number }) => number);
      },
      timeline: (reference: string) => get<Page<TimelineItem>>(`${addressOf(reference)}/timeline`),
      case: (reference: string) => get<CaseLine>(addressOf(reference)),
      /** @param filter such as `open=true&limit=200` */
      list: (filter: string, kind: KindOfCase = 'ehc-assessment') =>
        get<Page<CaseLine>>(`/v1/${pathOf[kind]}?${filter}`),
    };
  }

  private async send<Answer>(
    who: Credentials,
    path: string,
    body?: Body,
    key?: string,
    method?: 'PUT',
  ): Promise<Answer> {
    const { caseworkUrl, patienceMs } = this.place;
    return send<Answer>({
      url: `${caseworkUrl}${path}`,
      token: await this.tokens.of(who),
      body,
      key,
      method,
      patienceMs,
    });
  }
}

/** The API as one person uses it. */
export type Caseworker = ReturnType<Casework['as']>;
