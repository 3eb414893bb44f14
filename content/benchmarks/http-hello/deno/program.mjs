Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => console.log(JSON.stringify({ port })),
}, () => Response.json({ message: "Hello, World!" }));

for await (const ignored of Deno.stdin.readable);
Deno.exit();
