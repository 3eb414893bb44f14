import json
import os
import signal
import sys
import threading

from flask import Flask, Response
from gunicorn.app.base import BaseApplication

app = Flask(__name__)


@app.get("/")
def hello():
    return Response(json.dumps({"message": "Hello, World!"}, separators=(",", ":")), mimetype="application/json")


def stop_with_input():
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


def when_ready(server):
    print(json.dumps({"port": server.LISTENERS[0].sock.getsockname()[1]}), flush=True)
    threading.Thread(target=stop_with_input, daemon=True).start()


class Server(BaseApplication):
    def load_config(self):
        settings = {"bind": "127.0.0.1:0", "workers": 1, "worker_class": "gthread", "threads": 8, "loglevel": "critical", "when_ready": when_ready}
        for name, value in settings.items():
            self.cfg.set(name, value)

    def load(self):
        return app


Server().run()
