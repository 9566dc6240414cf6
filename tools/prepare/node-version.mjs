/** The oldest Node that everything here runs on. */
const oldest = [20, 19, 0];

/** Ends the program with one sentence when Node is too old. */
export function checkNode(version = process.versions.node) {
  const parts = version.split('.').map(Number);
  const different = parts.findIndex((part, index) => part !== oldest[index]);
  if (different === -1 || parts[different] > oldest[different]) return;
  console.error(
    `This needs Node ${oldest.join('.')} or later, and this is Node ${version}: install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}
