package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func work() int { return fib(30) }

func describe(result int) string { return strconv.Itoa(result) }

func cpuTime() int64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func main() {
	calls, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	for call := 0; call < calls; call++ {
		cpu, start := cpuTime(), time.Now()
		result := work()
		ns, cpu := time.Since(start).Nanoseconds(), cpuTime()-cpu
		fmt.Printf("{\"ns\": %d, \"cpu\": %d, \"output\": \"%s\"}\n", ns, cpu, describe(result))
	}
	fmt.Println(`{"done": true}`)
	io.Copy(io.Discard, os.Stdin)
}
