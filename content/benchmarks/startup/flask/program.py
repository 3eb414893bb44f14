import sys

from flask import Flask

Flask(__name__)
print("ready", flush=True)
sys.stdin.read()
