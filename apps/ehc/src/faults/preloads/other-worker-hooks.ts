interface Loaded {
  format: string;
  shortCircuit?: boolean;
  source: string;
}

const { EHC_FAULT_BUNDLE: bundle, EHC_FAULT_SPREAD: spread } = process.env;

/** Node asks this for the text of every module. */
export async function load(
  url: string,
  context: unknown,
  next: (url: string, context: unknown) => Promise<Loaded>,
): Promise<Loaded> {
  if (bundle && url.endsWith('/worker/dist/bundle-path.js'))
    return module_(`export const bundlePath = ${JSON.stringify(bundle)};`);
  const loaded = await next(url, context);
  if (!spread || !url.endsWith('/casefile/dist/domain/jitter.js')) return loaded;
  const text = Buffer.from(loaded.source).toString();
  return module_(text.replace(/return hash % range/, `return hash % ${Number(spread)}`));
}

const module_ = (source: string): Loaded => ({ format: 'module', shortCircuit: true, source });
