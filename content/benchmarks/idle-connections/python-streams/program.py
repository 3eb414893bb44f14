import asyncio
import json
import os
import sys
import threading


async def echo(reader, writer):
    while data := await reader.read(4096):
        writer.write(data)
        await writer.drain()
    writer.close()


def stop_with_input():
    sys.stdin.read()
    os._exit(0)


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 0, backlog=4096)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await server.serve_forever()


threading.Thread(target=stop_with_input, daemon=True).start()
asyncio.run(main())
