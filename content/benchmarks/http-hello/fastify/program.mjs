import fastify from "fastify";

const app = fastify();
app.get("/", async () => ({ message: "Hello, World!" }));
await app.listen({ port: 0, host: "127.0.0.1" });
console.log(JSON.stringify({ port: app.server.address().port }));
process.stdin.resume().on("end", () => process.exit());
