// The project brings its own Node; npm scripts use it. Started by hand with another one, say so at once.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`Potrzebny jest Node 24, a działa ${process.version}. Użyj „npm start” zamiast „node …”.`);
  process.exit(1);
}
