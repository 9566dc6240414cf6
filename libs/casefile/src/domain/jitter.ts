/** Spreads wake-ups: a stable number from 0 to below `range`, derived from the text (FNV-1a). */
export function jitterOf(text: string, range: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash % range;
}
