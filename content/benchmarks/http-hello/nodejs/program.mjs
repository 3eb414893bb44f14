import { createServer } from "node:http";

const server = createServer((request, response) => {
  const body = JSON.stringify({ message: "Hello, World!" });
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.resume().on("end", () => process.exit());
