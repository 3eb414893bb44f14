package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"syscall"
	"time"
)

const size = 128

type matrix [][]float64

func newMatrix(value func(i, j int) float64) matrix {
	m := make(matrix, size)
	for i := range m {
		m[i] = make([]float64, size)
		for j := range m[i] {
			m[i][j] = value(i, j)
		}
	}
	return m
}

var a = newMatrix(func(i, k int) float64 { return float64((7*i+3*k)%10) + 0.5 })
var b = newMatrix(func(k, j int) float64 { return float64((5*k+11*j)%13) + 0.5 })

func work() matrix {
	result := newMatrix(func(i, j int) float64 { return 0 })
	for i := 0; i < size; i++ {
		for j := 0; j < size; j++ {
			total := 0.0
			for k := 0; k < size; k++ {
				total += a[i][k] * b[k][j]
			}
			result[i][j] = total
		}
	}
	return result
}

func describe(result matrix) string {
	sum := 0.0
	for i, row := range result {
		for j, value := range row {
			sum += value * 4 * float64(i+2*j)
		}
	}
	return strconv.FormatFloat(sum, 'f', 0, 64)
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
