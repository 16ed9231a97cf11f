// SPDX-License-Identifier: MIT
// Proves that the schema takes every example, as YAML readers hand it over, and refuses files of a wrong structure.
//   node schema.mjs JILAF ROOT FOLDER-WITH-NODE_MODULES
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { badFiles } from "./bad-files.mjs";

const [jilaf, root, modules] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const Ajv = require("ajv");
const readers = { "js-yaml 3": require("js-yaml").safeLoad, "js-yaml 4": require("js-yaml-4").load };

let failures = 0;
function fail(message) {
  console.error(message);
  ++failures;
}

// In strict mode ajv refuses what a validator would pass over in silence, such as a mistyped keyword.
const ajv = new Ajv({ strict: true, allErrors: true });
function schemaOf(section) {
  return JSON.parse(execFileSync(jilaf, section ? ["schema", section] : ["schema"], { encoding: "utf8", maxBuffer: 1 << 26 }));
}
const validate = ajv.compile(schemaOf(""));

function yamlFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

// Data directories: what they hold is right. Other files of tests/ may be wrong on purpose, and examples/ci/ is for build servers.
const examples = yamlFiles("examples").filter((name) => !name.startsWith(join("examples", "ci")));
const files = [...examples, ...yamlFiles("tests/data")];
if (files.length < 10) fail(`only ${files.length} files were found to validate`);

const sections = new Map();
for (const file of files) {
  const text = readFileSync(join(root, file), "utf8");
  for (const [reader, read] of Object.entries(readers)) {
    // Some validators see a date as an object, others as the text that JSON makes of it.
    for (const data of [read(text), JSON.parse(JSON.stringify(read(text)))]) {
      if (!validate(data)) fail(`${file} (${reader}): ${ajv.errorsText(validate.errors)}`);
      for (const [section, content] of Object.entries(data)) {
        if (typeof content !== "object") continue;
        if (!sections.has(section)) sections.set(section, ajv.compile(schemaOf(section)));
        const one = sections.get(section);
        if (!one(content)) fail(`${file} (${reader}), section ${section}: ${ajv.errorsText(one.errors)}`);
      }
    }
  }
}

for (const [name, { text, where }] of Object.entries(badFiles)) {
  for (const [reader, read] of Object.entries(readers)) {
    if (validate(read(text))) fail(`${name} (${reader}): was accepted`);
    else if (!validate.errors.some((error) => error.instancePath === where)) {
      fail(`${name} (${reader}): expected an error at "${where}": ${ajv.errorsText(validate.errors)}`);
    }
  }
}

console.log(`${files.length} files accepted, ${sections.size} sections, ${Object.keys(badFiles).length} bad files refused`);
process.exit(failures === 0 ? 0 : 1);
