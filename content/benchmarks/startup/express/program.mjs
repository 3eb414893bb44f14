import express from "express";

express();
console.log("ready");
process.stdin.resume();
