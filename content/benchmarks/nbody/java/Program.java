import java.lang.management.ManagementFactory;
import java.util.Locale;

public class Program {
    static final double SUN = 4 * Math.PI * Math.PI;
    static final double DAY_PER_YEAR = 365.24;

    static final class Body {
        double x, y, z, vx, vy, vz, mass;

        Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
            this.x = x; this.y = y; this.z = z;
            this.vx = vx; this.vy = vy; this.vz = vz;
            this.mass = mass;
        }
    }

    /** The Sun, Jupiter, Saturn, Uranus and Neptune. */
    static Body[] bodies() {
        return new Body[] {
            new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN),
            new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN),
            new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN),
            new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN),
            new Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN)};
    }

    static void advance(Body[] bodies, double dt) {
        for (int i = 0; i < bodies.length; i++) {
            Body a = bodies[i];
            for (int j = i + 1; j < bodies.length; j++) {
                Body b = bodies[j];
                double dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
                double square = dx * dx + dy * dy + dz * dz;
                double force = dt / (square * Math.sqrt(square));
                a.vx -= dx * b.mass * force; a.vy -= dy * b.mass * force; a.vz -= dz * b.mass * force;
                b.vx += dx * a.mass * force; b.vy += dy * a.mass * force; b.vz += dz * a.mass * force;
            }
        }
        for (Body body : bodies) {
            body.x += dt * body.vx; body.y += dt * body.vy; body.z += dt * body.vz;
        }
    }

    static Body[] work() {
        Body[] bodies = bodies();
        for (int step = 0; step < 50_000; step++) advance(bodies, 0.01);
        return bodies;
    }

    static String describe(Body[] bodies) {
        return String.format(Locale.ROOT, "%.9f %.9f", bodies[0].x, bodies[4].y);
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
