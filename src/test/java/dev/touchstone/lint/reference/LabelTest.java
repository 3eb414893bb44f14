package dev.touchstone.lint.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Start-up time     | Startup time
            Start-up time     | start up times
            Time to start up  | Start-up time
            JSON serialisation| JSON serialization
            Memory            | Memories
            Throughput        | Thoughput
            Type inference    | Type inferrence
            Package manager   | Package maanger
            Library of tools  | Libraries, tools
            """)
    void isNear(String one, String other) {
        assertThat(Label.of(one).isNear(Label.of(other))).isTrue();
        assertThat(Label.of(other).isNear(Label.of(one))).isTrue();
        assertThat(Collections.disjoint(Label.of(one).keys(), Label.of(other).keys())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ML libraries         | LLM libraries
            CPU time beside V8   | CPU time beside C
            Start-up time        | Response time
            Memory               | Memory per connection
            Support since        | Support until
            """)
    void isNotNear(String one, String other) {
        assertThat(Label.of(one).isNear(Label.of(other))).isFalse();
    }
}
