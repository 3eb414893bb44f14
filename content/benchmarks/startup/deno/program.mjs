console.log("ready");
while ((await Deno.stdin.read(new Uint8Array(1))) !== null);
