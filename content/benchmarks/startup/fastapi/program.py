import sys

from fastapi import FastAPI

FastAPI()
print("ready", flush=True)
sys.stdin.read()
