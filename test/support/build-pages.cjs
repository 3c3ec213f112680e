/**
 * node build-pages.cjs SCRIPT MODE [NAME=VALUE …]: runs the add-in's part of webpack.config.js with SCRIPT in place of the
 * pane's and the commands' own, and prints the errors as JSON. In a process of its own, because webpack and jest's sandbox
 * do not get on.
 */
const { resolve } = require('node:path');
const webpack = require('webpack');
const configure = require('../../webpack.config.js');

const [script, mode, ...settings] = process.argv.slice(2);
const [addIn] = configure(Object.fromEntries(settings.map((setting) => setting.split('='))), { mode });

webpack({ ...addIn, context: resolve(__dirname, '../..'), entry: { taskpane: script, commands: script } }, (error, stats) => {
  if (error) throw error;
  console.log(JSON.stringify(stats.toJson({ all: false, errors: true }).errors.map(({ message }) => message)));
});
