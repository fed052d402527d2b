// chartjs-node-canvas loads a package called "canvas". This is that package: the part of its interface that is used, with the prebuilt binaries of
// @napi-rs/canvas. They are large, so that they are loaded when the first of it is called. It declares no dependency so that the one binary that was
// installed for the machine is found.
const canvas = () => require('@napi-rs/canvas/node-canvas');

exports.createCanvas = (...args) => canvas().createCanvas(...args);
exports.registerFont = (...args) => canvas().registerFont(...args);
