import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

public class Program {
    static final int COUNT = 1_000_000;

    record Point(Object x, Object y) {}

    static long used() {
        for (int i = 0; i < 3; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static void measure(String name, IntFunction<Object> make) {
        used(); // the first collection frees what start-up left
        Object[] kept = new Object[COUNT];
        long before = used();
        for (int i = 0; i < COUNT; i++) kept[i] = make.apply(i);
        print(name, used() - before, kept.length);
    }

    static void measureFloats() {
        long before = used();
        List<Double> kept = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) kept.add(i + 0.5);
        print("float", used() - before, kept.size());
        before = used();
        double[] array = new double[COUNT];
        Arrays.setAll(array, i -> i + 0.5);
        print("packed-float", used() - before, array.length);
    }

    static void print(String name, long bytes, int count) {
        System.out.println(String.format(Locale.ROOT, "{\"figure\": \"%s\", \"value\": %.3f}", name, (double) bytes / count));
    }

    public static void main(String[] arguments) throws Exception {
        Object x = new Object(), y = new Object(); // so that what the fields hold costs nothing
        measure("smallest", i -> new Object());
        measure("object", i -> new Point(x, y));
        measureFloats();
        measure("string", i -> Integer.toString(10_000_000 + i));
        measure("list", i -> new ArrayList<>());
        System.out.println("{\"output\": \"" + COUNT + "\"}");
        System.out.println("{\"done\": true}");
        System.in.readAllBytes();
    }
}
