#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define FORMAT "%d"

static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

static int work(void) {
    volatile int n = 30;
    return fib(n);
}

static int describe(int result) { return result; }

static long long now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments) {
    int calls = atoi(arguments[count - 1]);
    for (int call = 0; call < calls; call++) {
        long long cpu = now(CLOCK_PROCESS_CPUTIME_ID), start = now(CLOCK_MONOTONIC);
        int result = work();
        long long ns = now(CLOCK_MONOTONIC) - start;
        cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
        printf("{\"ns\": %lld, \"cpu\": %lld, \"output\": \"" FORMAT "\"}\n", ns, cpu, describe(result));
        fflush(stdout);
    }
    printf("{\"done\": true}\n");
    fflush(stdout);
    while (getchar() != EOF) {}
    return 0;
}
