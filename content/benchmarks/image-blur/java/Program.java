import java.lang.management.ManagementFactory;

public class Program {
    static final int SIZE = 512;
    static final byte[] IMAGE = new byte[SIZE * SIZE];

    static {
        for (int at = 0; at < IMAGE.length; at++) {
            int x = at % SIZE, y = at / SIZE;
            IMAGE[at] = (byte) (x * x + 3 * y * y + x * y);
        }
    }

    static int pixel(byte[] image, int at) {
        return image[at] & 255;
    }

    static byte[] work() {
        byte[] image = IMAGE, result = IMAGE.clone();
        for (int y = 1; y < SIZE - 1; y++) {
            for (int at = y * SIZE + 1; at < y * SIZE + SIZE - 1; at++) {
                int total = pixel(image, at - SIZE - 1) + pixel(image, at - SIZE) + pixel(image, at - SIZE + 1)
                    + pixel(image, at - 1) + pixel(image, at) + pixel(image, at + 1)
                    + pixel(image, at + SIZE - 1) + pixel(image, at + SIZE) + pixel(image, at + SIZE + 1);
                result[at] = (byte) (total / 9);
            }
        }
        return result;
    }

    static String describe(byte[] result) {
        long sum = 0;
        for (int at = 0; at < result.length; at++) sum += pixel(result, at) * (at % 13 + 1);
        return Long.toString(sum);
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
