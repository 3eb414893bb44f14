const server = Bun.serve({
  hostname: "127.0.0.1",
  port: 0,
  fetch: (request, server) => server.upgrade(request) ? undefined : new Response("WebSocket expected", { status: 426 }),
  websocket: {
    idleTimeout: 0,
    message(socket, message) {
      socket.send(message);
    },
  },
});
console.log(JSON.stringify({ port: server.port }));
process.stdin.resume().on("end", () => process.exit());
