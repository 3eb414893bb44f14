import asyncio
import json
import os
import sys
import threading

import websockets


async def echo(connection):
    async for message in connection:
        await connection.send(message)


def stop_with_input():
    sys.stdin.read()
    os._exit(0)


async def main():
    async with websockets.serve(echo, "127.0.0.1", 0, backlog=4096, compression=None, ping_interval=None) as server:
        print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
        await asyncio.Future()


threading.Thread(target=stop_with_input, daemon=True).start()
asyncio.run(main())
