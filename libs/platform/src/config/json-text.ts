import { z } from 'zod';

/** JSON in an environment variable, to be piped into a schema: `jsonText.pipe(z.array(z.string()))`. */
export const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'it is not JSON' });
    return z.NEVER;
  }
});
