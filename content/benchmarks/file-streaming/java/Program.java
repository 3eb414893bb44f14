import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

public class Program {
    static Path path;

    static long work() throws IOException {
        var buffer = new byte[64 * 1024];
        long total = 0;
        try (var file = Files.newInputStream(path)) {
            for (int count; (count = file.read(buffer)) >= 0; ) total += count;
        }
        return total;
    }

    static String describe(long total) {
        return Long.toString(total);
    }

    public static void main(String[] arguments) throws Exception {
        path = Path.of(arguments[0]);
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
