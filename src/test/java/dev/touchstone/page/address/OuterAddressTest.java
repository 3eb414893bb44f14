package dev.touchstone.page.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses outside the site.
class OuterAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " javascript:alert(1)", "data:,x", "ftp://example.org",
        "//example.org", "x", ""})
    void isNotWrittenWithAnotherScheme(String address) {
        assertThat(OuterAddress.of(address)).isEmpty();
    }

    @Test
    void fillsATemplateOnce() {
        assertThat(OuterAddress.filled("https://example.org/report?at={address}", "address",
                OuterAddress.encoded("https://a.example/b#c d&e")))
                .contains("https://example.org/report?at=https%3A%2F%2Fa.example%2Fb%23c+d%26e");
    }

    @Test
    void isMissingWithoutATemplate() {
        assertThat(OuterAddress.filled("", "path", "x")).isEmpty();
        assertThat(OuterAddress.filled("javascript:{path}", "path", "x")).isEmpty();
    }
}
