<?php

const SIZE = 200, LIMIT = 100;

function steps(float $cx, float $cy): int {
    $x = $y = 0.0;
    for ($step = 0; $step < LIMIT; $step++) {
        $xx = $x * $x;
        $yy = $y * $y;
        if ($xx + $yy > 4.0) return $step;
        $y = 2.0 * $x * $y + $cy;
        $x = $xx - $yy + $cx;
    }
    return LIMIT;
}

function work(): int {
    $total = 0;
    for ($row = 0; $row < SIZE; $row++) {
        for ($column = 0; $column < SIZE; $column++) {
            $total += steps(3.0 * $column / SIZE - 2.25, 3.0 * $row / SIZE - 1.5);
        }
    }
    return $total;
}

function describe(int $total): string {
    return (string) $total;
}

function cpuTime(): int {
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1_000_000_000
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) * 1000;
}

$calls = (int) $argv[array_search('--calls', $argv) + 1];
for ($call = 0; $call < $calls; $call++) {
    $cpu = cpuTime();
    $start = hrtime(true);
    $result = work();
    $ns = hrtime(true) - $start;
    $cpu = cpuTime() - $cpu;
    echo json_encode(['ns' => $ns, 'cpu' => $cpu, 'output' => describe($result)]), "\n";
}
echo json_encode(['done' => true]), "\n";
stream_get_contents(STDIN);
