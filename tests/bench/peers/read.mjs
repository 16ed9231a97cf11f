// SPDX-License-Identifier: MIT
// Reads YAML files with js-yaml and does nothing else; fails at the first one that is no YAML.
//   node read.mjs FOLDER-WITH-NODE_MODULES PATH...     of folders, all files *.yaml
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, ...paths] = process.argv.slice(2);
const { load } = createRequire(join(modules, "package.json"))("js-yaml");

for (const path of paths) {
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true }).filter((name) => name.endsWith(".yaml")).map((name) => join(path, name))
    : [path];
  for (const name of names) {
    try {
      load(readFileSync(name, "utf8"));
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      process.exit(1);
    }
  }
}
