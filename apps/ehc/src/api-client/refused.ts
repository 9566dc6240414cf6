interface ProblemDocument {
  type?: string;
  title?: string;
  detail?: string;
  provision?: string;
  errors?: { field: string; problem: string }[];
}

/** The API said no, or could not say yes: its problem document (RFC 9457) in words, with the provision where it named one. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    /** stable last part of the problem's type, such as `key-used-for-another-request` */
    readonly code: string,
    message: string,
    readonly provision?: string,
  ) {
    super(message);
  }
}

/** The refusal in an answer that is not a success; an answer without a problem document is told by its status. */
export async function refusedBy(response: Response, what: string): Promise<Refused> {
  const { type = '', title, detail, provision, errors = [] } = await problemIn(response);
  const fields = errors.filter(({ problem }) => problem !== detail).map(({ field, problem }) => `${field}: ${problem}`);
  const reason = [title, detail, ...fields].filter((words) => words !== undefined).join(' — ');
  const law = provision ? ` (${provision})` : '';
  return new Refused(
    response.status,
    type.split('/').at(-1)!,
    `${what}: ${reason || `answered ${response.status}`}${law}`,
    provision,
  );
}

async function problemIn(response: Response): Promise<ProblemDocument> {
  const text = await response.text();
  try {
    return JSON.parse(text) as ProblemDocument;
  } catch {
    return text ? { detail: text.slice(0, 200) } : {};
  }
}
