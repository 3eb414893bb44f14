const server = Bun.listen({
  hostname: "127.0.0.1",
  port: 0,
  socket: {
    data(socket, data) {
      socket.write(data);
    },
  },
});
console.log(JSON.stringify({ port: server.port }));
process.stdin.resume().on("end", () => process.exit());
