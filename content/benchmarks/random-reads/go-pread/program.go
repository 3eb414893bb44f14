package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
)

func offsets(size int64) []int64 {
	places := make([]int64, 200000)
	x := int64(42)
	for at := range places {
		x = (x*1103515245 + 12345) % (1 << 31)
		places[at] = x % size
	}
	return places
}

var file, size = func() (*os.File, int64) {
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	status, _ := file.Stat()
	return file, status.Size()
}()
var places = offsets(size)

func work() (total int) {
	buffer := make([]byte, 1)
	for _, offset := range places {
		file.ReadAt(buffer, offset)
		total += int(buffer[0])
	}
	return
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
