/**
 * Takes the place of @stdlib/assert-has-generator-support in the built scripts (webpack.config.js): the package finds out by evaluating
 * text, which the pages' content security policy refuses and reports. Every browser that Office runs in has generators.
 */
module.exports = () => true;
