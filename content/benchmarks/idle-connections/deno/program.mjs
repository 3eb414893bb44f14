async function echo(connection) {
  const buffer = new Uint8Array(4096);
  try {
    for (let count; (count = await connection.read(buffer)) !== null;) await connection.write(buffer.subarray(0, count));
  } catch {
    // a client may vanish
  }
}

async function accept(listener) {
  for await (const connection of listener) echo(connection);
}

const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
accept(listener);
console.log(JSON.stringify({ port: listener.addr.port }));
for await (const ignored of Deno.stdin.readable);
Deno.exit();
