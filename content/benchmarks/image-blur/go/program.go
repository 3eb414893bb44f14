package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
)

const size = 512

var image = func() []byte {
	pixels := make([]byte, size*size)
	for at := range pixels {
		x, y := at%size, at/size
		pixels[at] = byte(x*x + 3*y*y + x*y)
	}
	return pixels
}()

func work() []byte {
	result := append([]byte{}, image...)
	for y := 1; y < size-1; y++ {
		for at := y*size + 1; at < y*size+size-1; at++ {
			total := int(image[at-size-1]) + int(image[at-size]) + int(image[at-size+1]) +
				int(image[at-1]) + int(image[at]) + int(image[at+1]) +
				int(image[at+size-1]) + int(image[at+size]) + int(image[at+size+1])
			result[at] = byte(total / 9)
		}
	}
	return result
}

func describe(result []byte) string {
	sum := 0
	for at, value := range result {
		sum += int(value) * (at%13 + 1)
	}
	return strconv.Itoa(sum)
}

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
