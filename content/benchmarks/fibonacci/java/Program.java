import java.lang.management.ManagementFactory;

public class Program {
    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    static int work() {
        return fib(30);
    }

    static String describe(int result) {
        return Integer.toString(result);
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
