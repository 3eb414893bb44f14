package main

import (
	"fmt"
	"io"
	"os"
	"sort"
	"time"
)

const repeats = 50

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func task() (result int) {
	for time := 0; time < repeats; time++ {
		result = fib(30)
	}
	return
}

func oneAfterAnother() [2]int { return [2]int{task(), task()} }

func atOnce() (results [2]int) {
	other := make(chan int)
	go func() { other <- task() }()
	results[0] = task()
	results[1] = <-other
	return
}

func timed(tasks func() [2]int) (float64, [2]int) {
	start := time.Now()
	results := tasks()
	return time.Since(start).Seconds(), results
}

func main() {
	var ratios, tasks []float64
	var results [2]int
	for pair := 0; pair < 3; pair++ {
		first, _ := timed(oneAfterAnother)
		second, both := timed(atOnce)
		ratios, tasks, results = append(ratios, first/second), append(tasks, first*500), both
	}
	sort.Float64s(ratios)
	sort.Float64s(tasks)
	fmt.Printf("{\"figure\": \"speed-up\", \"value\": %f}\n{\"figure\": \"task\", \"value\": %f}\n", ratios[1], tasks[1])
	fmt.Printf("{\"output\": \"%d %d\"}\n{\"done\": true}\n", results[0], results[1])
	io.Copy(io.Discard, os.Stdin)
}
