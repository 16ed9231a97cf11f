// SPDX-License-Identifier: MIT
// What an editor shows with the schema: yaml-language-server completes keys and words, explains them, and underlines mistakes.
//   node editor.mjs JILAF SCRATCH; the server is in SCRATCH/node_modules
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [jilaf, scratch] = process.argv.slice(2);
const schema = join(scratch, "jilaf.schema.json");
writeFileSync(schema, execFileSync(jilaf, ["schema"], { maxBuffer: 1 << 26 }));

const server = spawn(process.execPath, [join(scratch, "node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio"],
  { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map(); // calls by their number, and the wait for what the server says of a document by its address
let buffer = Buffer.alloc(0);
let last = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function call(method, params) {
  const id = ++last;
  send({ id, method, params });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function receive(message) {
  if (message.method === "textDocument/publishDiagnostics") {
    waiting.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    // The server asks for settings; none is as good as the usual ones.
    send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => null) : null });
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
  }
}

server.stdout.on("data", (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    receive(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()));
    buffer = buffer.subarray(end + 4 + length);
  }
});

const failures = [];
function check(condition, message) {
  if (!condition) failures.push(message);
}

// Opens a document and gives what the server underlines in it.
function open(uri, text) {
  const said = new Promise((resolve) => waiting.set(uri, resolve));
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  return said;
}

const modeline = `# yaml-language-server: $schema=${pathToFileURL(schema)}\n`;
const giveUp = setTimeout(() => {
  console.error("the language server does not answer");
  process.exit(1);
}, 60000);

await call("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } } });
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: { hover: true, completion: true, validate: true, schemaStore: { enable: false } } } } });

const uri = "file:///example/programme.yaml";
const right = `${modeline}programme:\n  id: a\n  title: A\n  kind: seminar\n  \n`;
check((await open(uri, right)).length === 0, "a right file is underlined");
const at = (line, character) => ({ textDocument: { uri }, position: { line, character } });

const keys = (await call("textDocument/completion", at(5, 2))).items.map((item) => item.label);
for (const key of ["start", "participants", "segments", "narrative"]) check(keys.includes(key), `the key '${key}' is not offered: ${keys}`);
check(!keys.includes("kind"), "a key that is there is offered again");

const words = (await call("textDocument/completion", at(4, 8))).items.map((item) => item.label);
for (const word of ["invitation", "working_visit"]) check(words.includes(word), `the word '${word}' is not offered: ${words}`);

const hover = JSON.stringify((await call("textDocument/hover", at(4, 3)))?.contents ?? "");
check(/\w{4,} \w+/.test(hover), `no sentence explains the key 'kind': ${hover}`);

const wrong = await open("file:///example/wrong.yaml", `${modeline}programme:\n  id: a\n  title: A\n  knd: seminar\n`);
check(wrong.some((finding) => finding.message.includes("knd")), `a mistyped key is not underlined: ${JSON.stringify(wrong)}`);

clearTimeout(giveUp);
server.kill();
for (const failure of failures) console.error(failure);
console.log(`${keys.length} keys and ${words.length} words offered`);
process.exit(failures.length === 0 ? 0 : 1);
