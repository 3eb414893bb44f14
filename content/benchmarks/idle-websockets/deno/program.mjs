function upgrade(request) {
  const { socket, response } = Deno.upgradeWebSocket(request, { idleTimeout: 0 });
  socket.onmessage = (event) => socket.send(event.data);
  socket.onerror = (event) => event.preventDefault(); // a client may vanish
  return response;
}

Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: ({ port }) => console.log(JSON.stringify({ port })) }, upgrade);
for await (const ignored of Deno.stdin.readable);
Deno.exit();
