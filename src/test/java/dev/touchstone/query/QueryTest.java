package dev.touchstone.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.query.Query.Parameter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "runtimes=a,b | runtimes=a,b",
        "runtimes=a%2Cb&&x | runtimes=a,b&x=",
        "q=a+b%20c | q=a+b+c",
        "where=t%3C50ms | where=t%3C50ms",
        "=a | =a",
        "q=100% | q=100%25",
        "q=%zz&r=%C3%A9 | q=%25zz&r=%C3%A9",
        "a=b=c | a=b=c"})
    void hasOneWayToBeWritten(String written, String text) {
        assertThat(Query.read(written).text()).isEqualTo(text);
        assertThat(Query.read(text).isPlain()).isTrue();
    }

    @Test
    void takesListsApart() {
        Query query = Query.read("a=x,%20y,,&b=1&a=z&a=");

        assertThat(query.list("a")).containsExactly("x", "y", "z");
        assertThat(query.value("b")).contains("1");
        assertThat(query.value("a")).contains("z");
        assertThat(query.names()).containsExactly("a", "b");
    }

    @Test
    void readsBackWhateverItWrites() {
        Random random = new Random(4);
        for (int i = 0; i < 2000; i++) {
            Query query = Query.of(List.of(new Parameter(text(random), text(random)),
                    new Parameter(text(random), text(random))));

            assertThat(Query.read(query.text())).isEqualTo(query);
        }
    }

    private static String text(Random random) {
        String letters = "ab,:&=%+ #?/é\u4e2d\"<>\0\n";
        return IntStream.rangeClosed(0, random.nextInt(8))
                .mapToObj(at -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
                .collect(Collectors.joining());
    }
}
