package dev.touchstone.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The levels of a scale as they stand in an address: in lower case, with hyphens, as far as that leaves them apart.
record LevelWords(Scale scale) {

    List<String> all() {
        return IntStream.range(0, scale.levels().size()).mapToObj(this::spelled).toList();
    }

    String spelled(int index) {
        String name = scale.levels().get(index).name();
        String folded = folded(name);
        boolean alone = scale.levels().stream().filter(other -> folded(other.name()).equals(folded)).count() == 1;
        return alone && !folded.isEmpty() ? folded : name;
    }

    /// The level with this name; the more exactly it is written, the better.
    Optional<Rating> find(String written) {
        return Stream.<Predicate<String>>of(written::equals, written::equalsIgnoreCase,
                name -> folded(name).equals(folded(written)))
                .flatMap(matches -> IntStream.range(0, scale.levels().size())
                        .filter(index -> matches.test(scale.levels().get(index).name()))
                        .boxed())
                .findFirst()
                .map(index -> new Rating(scale, index));
    }

    private static String folded(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }
}
