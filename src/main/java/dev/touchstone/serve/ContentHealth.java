package dev.touchstone.serve;

import dev.touchstone.pipeline.Edition;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// Tells whoever operates the site how the content is. Broken content is no outage, since readers see its last good version.
final class ContentHealth implements HealthIndicator {

    private static final Status BROKEN = new Status("BROKEN_CONTENT", "readers see the last good version");

    private final CurrentEdition current;

    ContentHealth(CurrentEdition current) {
        this.current = current;
    }

    @Override
    public Health health() {
        Edition edition = current.get().edition();
        Health.Builder health = edition.errors() == 0 ? Health.up() : Health.status(BROKEN);
        return health.withDetail("comparisons", edition.library().comparisons().size())
                .withDetail("errors", edition.errors())
                .withDetail("warnings", edition.warnings())
                .withDetail("servedAsBefore", edition.held())
                .build();
    }
}
