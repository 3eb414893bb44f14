#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define FORMAT "%d"
#define SIZE 200
#define LIMIT 100

static int steps(double cx, double cy) {
    double x = 0, y = 0;
    for (int step = 0; step < LIMIT; step++) {
        double xx = x * x, yy = y * y;
        if (xx + yy > 4) return step;
        y = 2 * x * y + cy;
        x = xx - yy + cx;
    }
    return LIMIT;
}

static int work(void) {
    int total = 0;
    for (int row = 0; row < SIZE; row++) {
        for (int column = 0; column < SIZE; column++) {
            total += steps(3.0 * column / SIZE - 2.25, 3.0 * row / SIZE - 1.5);
        }
    }
    return total;
}

static int describe(int total) { return total; }

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
