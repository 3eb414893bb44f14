package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"strconv"
	"syscall"
	"time"
)

const (
	sun        = 4 * math.Pi * math.Pi
	dayPerYear = 365.24
)

type body struct{ x, y, z, vx, vy, vz, mass float64 }

// The Sun, Jupiter, Saturn, Uranus and Neptune.
var initial = [5]body{
	{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, sun},
	{4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * dayPerYear, 0.00769901118419740425 * dayPerYear, -0.0000690460016972063023 * dayPerYear, 0.000954791938424326609 * sun},
	{8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * dayPerYear, 0.00499852801234917238 * dayPerYear, 0.0000230417297573763929 * dayPerYear, 0.000285885980666130812 * sun},
	{12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * dayPerYear, 0.00237847173959480950 * dayPerYear, -0.0000296589568540237556 * dayPerYear, 0.0000436624404335156298 * sun},
	{15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * dayPerYear, 0.00162824170038242295 * dayPerYear, -0.0000951592254519715870 * dayPerYear, 0.0000515138902046611451 * sun},
}

func advance(bodies []body, dt float64) {
	for i := range bodies {
		a := &bodies[i]
		for j := i + 1; j < len(bodies); j++ {
			b := &bodies[j]
			dx, dy, dz := a.x-b.x, a.y-b.y, a.z-b.z
			square := dx*dx + dy*dy + dz*dz
			force := dt / (square * math.Sqrt(square))
			a.vx -= dx * b.mass * force
			a.vy -= dy * b.mass * force
			a.vz -= dz * b.mass * force
			b.vx += dx * a.mass * force
			b.vy += dy * a.mass * force
			b.vz += dz * a.mass * force
		}
	}
	for i := range bodies {
		b := &bodies[i]
		b.x += dt * b.vx
		b.y += dt * b.vy
		b.z += dt * b.vz
	}
}

func work() [5]body {
	bodies := initial
	for step := 0; step < 50000; step++ {
		advance(bodies[:], 0.01)
	}
	return bodies
}

func describe(bodies [5]body) string { return fmt.Sprintf("%.9f %.9f", bodies[0].x, bodies[4].y) }

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
