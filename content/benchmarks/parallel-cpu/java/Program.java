import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Program {
    static final int REPEATS = 60;

    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static int task() {
        int result = 0;
        for (int time = 0; time < REPEATS; time++) result = fib(30);
        return result;
    }

    static String oneAfterAnother(ExecutorService pool) throws Exception {
        int first = pool.submit(Program::task).get();
        return first + " " + pool.submit(Program::task).get();
    }

    static String atOnce(ExecutorService pool) throws Exception {
        var first = pool.submit(Program::task);
        var second = pool.submit(Program::task);
        return first.get() + " " + second.get();
    }

    static double timed(Callable<String> tasks) throws Exception {
        long start = System.nanoTime();
        tasks.call();
        return (System.nanoTime() - start) / 1e6;
    }

    public static void main(String[] arguments) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        String output = atOnce(pool); // starts both and warms them up
        double[] ratios = new double[3], tasks = new double[3];
        for (int pair = 0; pair < 3; pair++) {
            double first = timed(() -> oneAfterAnother(pool)), second = timed(() -> atOnce(pool));
            ratios[pair] = first / second;
            tasks[pair] = first / 2;
        }
        Arrays.sort(ratios);
        Arrays.sort(tasks);
        System.out.println(String.format(Locale.ROOT, "{\"figure\": \"speed-up\", \"value\": %f}", ratios[1]));
        System.out.println(String.format(Locale.ROOT, "{\"figure\": \"task\", \"value\": %f}", tasks[1]));
        System.out.println("{\"output\": \"" + output + "\"}");
        System.out.println("{\"done\": true}");
        System.in.readAllBytes();
        pool.shutdown();
    }
}
