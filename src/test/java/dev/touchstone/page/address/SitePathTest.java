package dev.touchstone.page.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The one form that an address has.
class SitePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sources", "/comparisons/python-vs-nodejs", "/assets/style.0123456789abcdef.css"})
    void takesAddressesInTheirOneForm(String path) {
        assertThat(new SitePath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sources", "/Sources", "/sources/", "//sources", "/a b", "/../etc", "/a/./b", "/a?b",
        "/a#b", "/é"})
    void refusesEveryOtherForm(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SitePath(path));
    }

    @Test
    void growsByNames() {
        assertThat(SitePath.HOME.child("sources")).isEqualTo(SitePath.SOURCES);
        assertThat(SitePath.SOURCES.at("key")).isEqualTo("/sources#key");
    }
}
