package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

type Address struct {
	Street string `json:"street"`
	City   string `json:"city"`
	Code   int    `json:"code"`
}

type Record struct {
	ID      int      `json:"id"`
	Name    string   `json:"name"`
	Email   string   `json:"email"`
	Active  bool     `json:"active"`
	Score   float64  `json:"score"`
	Tags    []string `json:"tags"`
	Parent  *int     `json:"parent"`
	Address Address  `json:"address"`
	History []int    `json:"history"`
	Text    string   `json:"text"`
}

func newRecord(i int) Record {
	return Record{
		ID: i, Name: fmt.Sprintf("record-%03d", i), Email: fmt.Sprintf("person%d@example.org", i), Active: i%3 == 0,
		Score: float64(i*37%1000) + 0.125, Tags: []string{"alpha", "beta", "gamma", fmt.Sprintf("tag-%d", i%17)},
		Address: Address{fmt.Sprintf("Example-Street-%d", i*13%500), "Sampleton", 10000 + i},
		History: []int{i, i * i, i * i * i, i % 7}, Text: strings.Repeat("abcdefghijklmnopqrstuvwxyz-0123456789-", 2),
	}
}

var document = func() (records []Record) {
	for i := 0; i < 250; i++ {
		records = append(records, newRecord(i))
	}
	return
}()

var text, _ = json.Marshal(document)

func work() (decoded []any) {
	for time := 0; time < 40; time++ {
		decoded = nil
		if err := json.Unmarshal(text, &decoded); err != nil {
			panic(err)
		}
	}
	return
}

func describe(decoded []any) string {
	total := 0.0
	for _, value := range decoded {
		r := value.(map[string]any)
		code, third := r["address"].(map[string]any)["code"].(float64), r["history"].([]any)[2].(float64)
		total += r["id"].(float64) + r["score"].(float64)*8 + code + third + float64(len(r["tags"].([]any))+len(r["text"].(string)))
	}
	return fmt.Sprintf("%d %d %.0f", len(text), len(decoded), total)
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
