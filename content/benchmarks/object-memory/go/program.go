package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
)

const count = 1000000

type point struct{ x, y *int }

func used() float64 {
	runtime.GC()
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return float64(memory.HeapAlloc)
}

// measure tells what count results of create take, without the slice of what they are kept in.
func measure[T any](name string, size float64, create func(i int) T) {
	kept := make([]T, count)
	before := used()
	for i := range kept {
		kept[i] = create(i)
	}
	fmt.Printf("{\"figure\": \"%s\", \"value\": %f}\n", name, (used()-before)/count+size)
	runtime.KeepAlive(kept)
}

func main() {
	x, y := new(int), new(int) // so that what the fields hold costs nothing
	measure("smallest", 0, func(i int) *byte { return new(byte) })
	measure("object", 0, func(i int) *point { return &point{x, y} })
	measure("float", 8, func(i int) float64 { return float64(i) + 0.5 })
	measure("string", 0, func(i int) string { return strconv.Itoa(10000000 + i) })
	measure("list", 0, func(i int) *[]int { return new([]int) })
	fmt.Printf("{\"output\": \"%d\"}\n", count)
	fmt.Println(`{"done": true}`)
	io.Copy(io.Discard, os.Stdin)
}
