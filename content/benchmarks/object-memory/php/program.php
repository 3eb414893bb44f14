<?php

const COUNT = 1_000_000;

class Smallest {}

class Point {
    function __construct(public object $x, public object $y) {}
}

function measure(string $name, callable $make, mixed $first = null): void {
    if ($first === null) {
        $kept = array_fill(0, COUNT, null);
        $before = memory_get_usage();
    } else {
        $before = memory_get_usage();
        $kept = array_fill(0, COUNT, $first);
    }
    for ($i = 0; $i < COUNT; $i++) $kept[$i] = $make($i);
    echo json_encode(['figure' => $name, 'value' => (memory_get_usage() - $before) / COUNT]), "\n";
}

ini_set('memory_limit', '1G');
$x = new Smallest();
$y = new Smallest(); // so that what the fields hold costs nothing
measure('smallest', fn($i) => new Smallest());
measure('object', fn($i) => new Point($x, $y));
measure('float', fn($i) => $i + 0.5, 0.5);
measure('string', fn($i) => (string) (10_000_000 + $i));
measure('list', fn($i) => []);
echo json_encode(['output' => (string) COUNT]), "\n", json_encode(['done' => true]), "\n";
stream_get_contents(STDIN);
