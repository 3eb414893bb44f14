import fastify from "fastify";

fastify();
console.log("ready");
process.stdin.resume();
