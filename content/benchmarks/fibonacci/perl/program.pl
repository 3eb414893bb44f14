use strict;
use warnings;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC CLOCK_PROCESS_CPUTIME_ID);

sub fib { my ($n) = @_; return $n < 2 ? $n : fib($n - 1) + fib($n - 2) }

sub work { return fib(30) }

sub describe { return "$_[0]" }

sub now { return int(clock_gettime($_[0]) * 1e9) }

$| = 1;
for (1 .. $ARGV[-1]) {
    my ($cpu, $start) = (now(CLOCK_PROCESS_CPUTIME_ID), now(CLOCK_MONOTONIC));
    my $result = work();
    my $ns = now(CLOCK_MONOTONIC) - $start;
    $cpu = now(CLOCK_PROCESS_CPUTIME_ID) - $cpu;
    printf qq({"ns": %d, "cpu": %d, "output": "%s"}\n), $ns, $cpu, describe($result);
}
print qq({"done": true}\n);
my @rest = <STDIN>;
