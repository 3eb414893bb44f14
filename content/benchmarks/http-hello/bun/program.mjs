const server = Bun.serve({
  hostname: "127.0.0.1",
  port: 0,
  fetch: () => Response.json({ message: "Hello, World!" }),
});
console.log(JSON.stringify({ port: server.port }));
process.stdin.resume().on("end", () => process.exit());
