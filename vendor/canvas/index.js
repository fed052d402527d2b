// chartjs-node-canvas loads a package called "canvas". This is that package: its interface, with the prebuilt binaries of @napi-rs/canvas.
// It declares no dependency so that the one binary that was installed for the machine is found.
module.exports = require('@napi-rs/canvas/node-canvas');
