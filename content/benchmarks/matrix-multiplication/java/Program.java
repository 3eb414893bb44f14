import java.lang.management.ManagementFactory;

public class Program {
    static final int SIZE = 128;
    static final double[][] A = new double[SIZE][SIZE];
    static final double[][] B = new double[SIZE][SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                A[i][j] = (7 * i + 3 * j) % 10 + 0.5;
                B[i][j] = (5 * i + 11 * j) % 13 + 0.5;
            }
        }
    }

    static double[][] work() {
        double[][] result = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                double total = 0;
                for (int k = 0; k < SIZE; k++) total += A[i][k] * B[k][j];
                result[i][j] = total;
            }
        }
        return result;
    }

    static String describe(double[][] result) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) sum += result[i][j] * 4 * (i + 2 * j);
        }
        return Long.toString((long) sum);
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
