package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
)

const size, limit = 200, 100

func steps(cx, cy float64) int {
	x, y := 0.0, 0.0
	for step := 0; step < limit; step++ {
		xx, yy := x*x, y*y
		if xx+yy > 4 {
			return step
		}
		x, y = xx-yy+cx, 2*x*y+cy
	}
	return limit
}

func work() int {
	total := 0
	for row := 0; row < size; row++ {
		for column := 0; column < size; column++ {
			total += steps(3*float64(column)/size-2.25, 3*float64(row)/size-1.5)
		}
	}
	return total
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
