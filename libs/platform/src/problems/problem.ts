/** What a caller is told when a request cannot be met, as RFC 9457 writes it. `type` is a stable path such as `/problems/not-found`. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  requestId?: string;
  [extra: string]: unknown;
}

interface ProblemFacts {
  /** HTTP status, 400 to 599. */
  status: number;
  /** Last part of the type, in lower case with hyphens: `not-allowed-at-this-stage`. */
  name: string;
  title: string;
  detail: string;
  /** Further members of the document, such as `provision` or `errors`. */
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** An error that a caller is meant to read. All that is in it is shown, so it holds no personal data. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly extra: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor({ status, name, title, detail, extra = {}, headers = {} }: ProblemFacts) {
    super(`${title}: ${detail}`);
    this.status = status;
    this.type = `/problems/${name}`;
    this.title = title;
    this.detail = detail;
    this.extra = extra;
    this.headers = headers;
  }

  /** @returns the document to send; the standard members win over `extra`. */
  document(requestId?: string): ProblemDocument {
    const { type, title, status, detail } = this;
    return { ...this.extra, type, title, status, detail, ...(requestId && { requestId }) };
  }
}
