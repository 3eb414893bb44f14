package dev.touchstone.lab;

import dev.touchstone.measurement.Measurement;
import dev.touchstone.measurement.MeasurementText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Where results are written, each as a whole or not at all, and never over another one.
record ResultFolder(Path folder, Clock clock) {

    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static String run(Instant started) {
        return RUN.format(started).toLowerCase(Locale.ROOT);
    }

    Path write(Measurement measurement) throws IOException {
        Path file = folder.resolve(measurement.benchmark()).resolve(measurement.run() + ".json");
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling("." + measurement.run() + ".tmp");
        try {
            Files.writeString(half, MeasurementText.of(measurement));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
        return file;
    }
}
