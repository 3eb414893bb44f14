package dev.touchstone.architecture;

import static dev.touchstone.architecture.PackageMap.TOUCHSTONE;
import static dev.touchstone.architecture.PackageMap.stage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.touchstone.architecture.PackageMap.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PurityTest {

    /// Every method of the first class is a sin of its own, and is named for it; the second class has none.
    private static final JavaClasses SINFUL = Sinful.classes("""
            package dev.touchstone.page;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.Clock;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.time.ZoneId;
            import java.util.List;
            import java.util.Random;
            class ReachesOut {
                boolean asksForAFile(Path path) { return Files.exists(path); }
                Path resolvesAPath(Path path) { return path.toAbsolutePath(); }
                Object opensAResource() { return ReachesOut.class.getResourceAsStream("page.html"); }
                LocalDate readsTheClock() { return LocalDate.now(); }
                Instant readsAGivenClock(Clock clock) { return clock.instant(); }
                Object refersToTheClock() { java.util.function.Supplier<Instant> now = Instant::now; return now; }
                ZoneId asksForTheZone() { return ZoneId.systemDefault(); }
                String lowersByDefault(String text) { return text.toLowerCase(); }
                String formatsByDefault() { return "%d".formatted(1); }
                String formatsStaticallyByDefault() { return String.format("%d", 1); }
                byte[] encodesByDefault(String text) { return text.getBytes(); }
                String decodesByDefault(byte[] bytes) { return new String(bytes); }
                Object patternsByDefault() { return java.time.format.DateTimeFormatter.ofPattern("MMMM"); }
                void prints() { System.out.println(); }
                String readsTheEnvironment() { return System.getenv("HOME"); }
                Object startsAProcess() { return new ProcessBuilder(); }
                int throwsDice() { return new Random().nextInt(); }
                long throwsModernDice() { return java.util.random.RandomGenerator.getDefault().nextLong(); }
                void startsAThread() { new Thread(() -> { }).start(); }
                Object keepsAnAtom() { return new java.util.concurrent.atomic.AtomicInteger(); }
                long goesParallel(List<String> list) { return list.parallelStream().count(); }
                Object opensASocket() { return new java.net.Socket(); }
                void logs(Exception e) { e.printStackTrace(); }
            }
            """, """
            package dev.touchstone.page;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.Locale;
            record KeepsToItself(Path handedOn, LocalDate today) {
                String lowers(String text) { return text.toLowerCase(Locale.ROOT); }
                String formats() { return String.format(Locale.ROOT, "%d", today.getYear()); }
                byte[] encodes(String text) { return text.getBytes(StandardCharsets.UTF_8); }
                String decodes(byte[] bytes) { return new String(bytes, StandardCharsets.UTF_8); }
                java.net.URI address() { return java.net.URI.create("/"); }
                void copies(int[] from, int[] to) { System.arraycopy(from, 0, to, 0, from.length); }
            }
            """);

    @Test
    void stagesReachOutOnlyAsTheMapSays() {
        assertThat(ungrantedReaches(TOUCHSTONE, Program.CLASSES)).isEmpty();
    }

    @Test
    void everyPowerOnTheMapIsUsed() {
        assertThat(idlePowers(TOUCHSTONE, Program.CLASSES)).isEmpty();
    }

    @Test
    void namesEveryReach() {
        String sinner = "dev.touchstone.page.ReachesOut.";
        assertThat(ungrantedReaches(PackageMap.of(stage("page")), SINFUL)).map(line -> line.replaceFirst("\\(.*", ""))
                .containsOnly("page: FILES: Method <" + sinner + "asksForAFile",
                        "page: FILES: Method <" + sinner + "resolvesAPath",
                        "page: RESOURCES: Method <" + sinner + "opensAResource",
                        "page: CLOCK: Method <" + sinner + "readsTheClock",
                        "page: CLOCK: Method <" + sinner + "readsAGivenClock",
                        "page: CLOCK: Method <" + sinner + "refersToTheClock",
                        "page: DEFAULTS: Method <" + sinner + "asksForTheZone",
                        "page: DEFAULTS: Method <" + sinner + "lowersByDefault",
                        "page: DEFAULTS: Method <" + sinner + "formatsByDefault",
                        "page: DEFAULTS: Method <" + sinner + "formatsStaticallyByDefault",
                        "page: DEFAULTS: Method <" + sinner + "encodesByDefault",
                        "page: DEFAULTS: Method <" + sinner + "decodesByDefault",
                        "page: DEFAULTS: Method <" + sinner + "patternsByDefault",
                        "page: SYSTEM: Method <" + sinner + "prints",
                        "page: SYSTEM: Method <" + sinner + "readsTheEnvironment",
                        "page: SYSTEM: Method <" + sinner + "startsAProcess",
                        "page: RANDOM: Method <" + sinner + "throwsDice",
                        "page: RANDOM: Method <" + sinner + "throwsModernDice",
                        "page: THREADS: Method <" + sinner + "startsAThread",
                        "page: THREADS: Method <" + sinner + "keepsAnAtom",
                        "page: THREADS: Method <" + sinner + "goesParallel",
                        "page: NETWORK: Method <" + sinner + "opensASocket",
                        "page: LOGS: Method <" + sinner + "logs");
    }

    @Test
    void grantsWhatTheMapSays() {
        assertThat(ungrantedReaches(PackageMap.of(stage("page").with(Power.values())), SINFUL)).isEmpty();
    }

    @Test
    void namesAPowerThatNobodyUses() {
        JavaClasses pure = SINFUL.that(DescribedPredicate.describe("pure",
                type -> type.getSimpleName().equals("KeepsToItself")));
        assertThat(idlePowers(PackageMap.of(stage("page").with(Power.CLOCK)), pure))
                .containsExactly("page: is granted CLOCK, which none of its classes uses");
    }

    private static List<String> ungrantedReaches(PackageMap map, JavaClasses classes) {
        return map.stages()
                .stream()
                .flatMap(stage -> Arrays.stream(Power.values())
                        .filter(power -> !stage.powers().contains(power))
                        .flatMap(power -> reaches(map, stage, power, classes)
                                .map(access -> stage.name() + ": " + power + ": " + access.getDescription())))
                .distinct()
                .toList();
    }

    private static List<String> idlePowers(PackageMap map, JavaClasses classes) {
        return map.stages()
                .stream()
                .flatMap(stage -> stage.powers()
                        .stream()
                        .filter(power -> reaches(map, stage, power, classes).findAny().isEmpty())
                        .map(power -> stage.name() + ": is granted " + power + ", which none of its classes uses"))
                .toList();
    }

    private static Stream<JavaAccess<?>> reaches(PackageMap map, Stage stage, Power power, JavaClasses classes) {
        return map.classesOf(stage, classes)
                .stream()
                .<JavaAccess<?>>flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> !map.isOurs(access.getTargetOwner().getPackageName()) && power.isReachedBy(access))
                .sorted(Comparator.comparing(JavaAccess::getDescription));
    }
}
