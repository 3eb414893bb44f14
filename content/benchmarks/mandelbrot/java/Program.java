import java.lang.management.ManagementFactory;

public class Program {
    static final int SIZE = 200;
    static final int LIMIT = 100;

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

    static int work() {
        int total = 0;
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                total += steps(3.0 * column / SIZE - 2.25, 3.0 * row / SIZE - 1.5);
            }
        }
        return total;
    }

    static String describe(int total) {
        return Integer.toString(total);
    }

    public static void main(String[] arguments) throws Exception {
        var thread = ManagementFactory.getThreadMXBean(); // of the process, Java tells no more than hundredths of a second
        int calls = Integer.parseInt(arguments[arguments.length - 1]);
        for (int call = 0; call < calls; call++) {
            long cpu = thread.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            var result = work();
            long ns = System.nanoTime() - start;
            cpu = thread.getCurrentThreadCpuTime() - cpu;
            System.out.println("{\"ns\": " + ns + ", \"cpu\": " + cpu + ", \"output\": \"" + describe(result) + "\"}");
        }
        System.out.println("{\"done\": true}");
        System.in.readAllBytes();
    }
}
