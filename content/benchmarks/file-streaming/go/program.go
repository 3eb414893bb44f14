package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
)

func work() (total int) {
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	defer file.Close()
	buffer := make([]byte, 64*1024)
	for {
		count, err := file.Read(buffer)
		total += count
		if err == io.EOF {
			return
		}
	}
}

func describe(total int) string { return strconv.Itoa(total) }

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
