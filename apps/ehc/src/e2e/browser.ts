/** Keeps the cookies of each site and follows no redirects, as a browser whose every step a test looks at. */
export function browser() {
  const jars = new Map<string, Map<string, string>>();
  return async (
    url: string,
    init: { form?: Record<string, string>; json?: unknown; headers?: Record<string, string> } = {},
  ) => {
    const jar = jars.get(new URL(url).host) ?? new Map<string, string>();
    jars.set(new URL(url).host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const type: Record<string, string> = init.json === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie, ...type, ...init.headers },
      ...(init.form && { method: 'POST', body: new URLSearchParams(init.form) }),
      ...(init.json !== undefined && { method: 'POST', body: JSON.stringify(init.json) }),
    });
    for (const text of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!;
      jar.set(name!, value!);
    }
    return response;
  };
}
