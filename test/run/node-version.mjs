// Imported first by the two commands, before anything that an older Node cannot load.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Stet needs Node 20.19 or later; this is ${process.versions.node}. Get a newer one at https://nodejs.org`,
  );
  process.exit(1);
}
