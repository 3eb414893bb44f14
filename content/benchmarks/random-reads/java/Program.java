import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

public class Program {
    static MappedByteBuffer mapped;
    static int[] offsets;

    static void prepare(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            mapped = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        offsets = new int[200_000];
        long x = 42;
        for (int at = 0; at < offsets.length; at++) {
            x = (x * 1103515245 + 12345) % (1L << 31);
            offsets[at] = (int) (x % mapped.capacity());
        }
    }

    static long work() {
        long total = 0;
        for (int offset : offsets) total += mapped.get(offset) & 255;
        return total;
    }

    static String describe(long total) {
        return Long.toString(total);
    }

    public static void main(String[] arguments) throws Exception {
        prepare(Path.of(arguments[0]));
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
