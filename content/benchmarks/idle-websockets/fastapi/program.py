import json
import os
import socket
import sys
import threading

import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

app = FastAPI()


@app.websocket("/")
async def echo(connection: WebSocket):
    await connection.accept()
    try:
        while True:
            await connection.send_text(await connection.receive_text())
    except WebSocketDisconnect:
        pass


def stop_with_input():
    sys.stdin.read()
    os._exit(0)


listener = socket.create_server(("127.0.0.1", 0), backlog=4096)
server = uvicorn.Server(uvicorn.Config(app, loop="uvloop", ws="websockets", ws_ping_interval=None, log_level="critical", access_log=False))
threading.Thread(target=stop_with_input, daemon=True).start()
print(json.dumps({"port": listener.getsockname()[1]}), flush=True)
server.run(sockets=[listener])
