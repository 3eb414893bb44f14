package dev.touchstone.query;

import dev.touchstone.article.Criterion;
import dev.touchstone.library.Library;
import dev.touchstone.value.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads weights: a criterion whose answers can be better or worse, a colon, and points. No points mean that it does not count.
record WeightReader(Library library, Choices criteria, Consumer<Problem> problems) {

    static final String PARAMETER = "weight";

    private static final Pattern POINTS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9}");
    private static final int LONGEST = 300;

    static WeightReader of(Library library, Consumer<Problem> problems) {
        return new WeightReader(library, Choices.ofArticles("criterion", library.criteria()), problems);
    }

    Optional<Weight> read(String written) {
        int colon = Math.max(written.lastIndexOf(':'), written.lastIndexOf('='));
        return colon < 0 ? read(written, written, "1")
                : read(written, written.substring(0, colon), written.substring(colon + 1));
    }

    Optional<Weight> read(String name, String points) {
        return read(name + ":" + points, name, points);
    }

    private Optional<Weight> read(String written, String name, String points) {
        if (written.length() > LONGEST) {
            problems.accept(
                    new Problem(PARAMETER, "", "A weight has more than " + LONGEST + " characters.", List.of()));
            return Optional.empty();
        }
        Optional<Criterion> criterion = criteria.find(name).flatMap(library::criterion);
        if (criterion.isEmpty()) {
            problems.accept(unknown(written.strip(), name.strip(), points));
            return Optional.empty();
        }
        if (!isOrdered(criterion.get())) {
            problems.accept(new Problem(PARAMETER, written.strip(), place(written.strip(), written.strip()) + "“"
                    + criterion.get().name() + "” cannot be weighed: none of its answers is better than another.",
                    List.of()));
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(points.strip());
        if (number.isEmpty()) {
            problems.accept(noNumber(written.strip(), points.strip(), criterion.get()));
        }
        return number.filter(some -> some.signum() > 0).map(some -> new Weight(criterion.get(), some));
    }

    private Problem unknown(String written, String name, String points) {
        Problem unknown = criteria.unknown(PARAMETER, name);
        return new Problem(PARAMETER, written, place(written, written)
                + (name.isEmpty() ? "a criterion is missing."
                        : unknown.sentence().replaceAll("^There is", "there is")),
                unknown.offered()
                        .stream()
                        .filter(this::canBeWeighed)
                        .map(id -> id + ":" + spelled(points))
                        .toList());
    }

    private static Problem noNumber(String written, String points, Criterion criterion) {
        return new Problem(PARAMETER, written, place(written, points) + (points.isEmpty() ? "a number is missing"
                : "“" + points + "” is no weight") + ". Expected is a number up to " + Weight.MOST + " with at most "
                + Weight.DECIMALS + " decimals.", List.of(criterion.id() + ":1"));
    }

    /// Where the end of a weight begins.
    private static String place(String written, String end) {
        return "“" + written + "”, character "
                + (written.codePointCount(0, written.length() - end.length()) + 1) + ": ";
    }

    private static Optional<BigDecimal> number(String written) {
        return Optional.of(written)
                .filter(text -> POINTS.matcher(text).matches())
                .map(BigDecimal::new)
                .filter(Weight::isAllowed);
    }

    private static String spelled(String points) {
        return number(points.strip()).filter(some -> some.signum() > 0).map(BigDecimal::toPlainString).orElse("1");
    }

    private boolean canBeWeighed(String id) {
        return library.criterion(id).filter(WeightReader::isOrdered).isPresent();
    }

    /// Whether some of its answers can be better than others.
    static boolean isOrdered(Criterion criterion) {
        return new Order(criterion.kind(), criterion.better()).isOrdered();
    }
}
