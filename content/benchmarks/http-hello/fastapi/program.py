import json
import socket
import sys
import threading

import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def hello():
    return {"message": "Hello, World!"}



def stop_with_input(server):
    sys.stdin.read()
    server.should_exit = server.force_exit = True


listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
server = uvicorn.Server(uvicorn.Config(app, loop="uvloop", http="httptools", log_level="critical", access_log=False))
threading.Thread(target=stop_with_input, args=[server], daemon=True).start()
print(json.dumps({"port": listener.getsockname()[1]}), flush=True)
server.run(sockets=[listener])
