package dev.touchstone.query;

import dev.touchstone.library.Library;
import dev.touchstone.query.Query.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which runtimes a reader wants beside each other, and which rows of all that is known about them.
///
/// @param runtimes ids, in the order of the columns; none where nothing is asked yet
/// @param differences whether rows on which all say the same are left out
/// @param groups ids of groups of criteria; none for all
/// @param criteria ids; none for all
/// @param row a criterion that is shown whatever else is left out, or empty
public record CompareQuestion(
    List<String> runtimes,
    boolean differences,
    List<String> groups,
    List<String> criteria,
    Sort sort,
    String row
) {

    /// More columns than this fit on no page.
    public static final int MOST_RUNTIMES = 8;

    public static final CompareQuestion NOTHING = new CompareQuestion(List.of(), false, List.of(), List.of(),
            Sort.GROUP, "");

    private static final String RUNTIMES = "runtimes";
    private static final String ONLY = "only";
    private static final String DIFFERENCES = "differences";
    private static final String GROUP = "group";
    private static final String CRITERIA = "criteria";
    private static final String SORT = "sort";
    private static final String ROW = "row";
    private static final List<String> PARAMETERS = List.of(RUNTIMES, ONLY, GROUP, CRITERIA, SORT, ROW);

    public CompareQuestion {
        runtimes = List.copyOf(runtimes);
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
    }

    /// The order of the rows.
    public enum Sort {
        /// by group of criteria, and by name in each: what is not said otherwise
        GROUP,
        /// by name alone
        NAME,
        /// the rows with most sourced statements first
        EVIDENCE,
        /// the rows on which the runtimes differ first, then those on which one of them is unknown
        DIFFERENCE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Sort of(String id) {
            return List.of(values()).stream().filter(sort -> sort.id().equals(id)).findFirst().orElse(GROUP);
        }
    }

    /// Reads the question of a query.
    public static Understanding<CompareQuestion> read(Query query, Library library) {
        ParameterReader reader = ParameterReader.of(query, PARAMETERS);
        Choices criteria = Choices.ofArticles("criterion", library.criteria());
        List<String> runtimes = reader.listed(RUNTIMES, Choices.ofArticles("runtime", library.runtimes()));
        boolean differences = !reader.one(ONLY, Choices.of("way to show only", List.of(DIFFERENCES))).isEmpty();
        CompareQuestion question = new CompareQuestion(runtimes, differences && runtimes.size() > 1,
                reader.set(GROUP, Choices.ofGroups(library)), reader.set(CRITERIA, criteria),
                Sort.of(reader.one(SORT, sorts())), reader.one(ROW, criteria));
        if (runtimes.size() > MOST_RUNTIMES) {
            reader.add(new Problem(RUNTIMES, "", "At most eight runtimes fit beside each other, and these are "
                    + runtimes.size() + ".", List.of()));
        }
        if (runtimes.isEmpty() && !question.equals(NOTHING)) {
            reader.add(new Problem(RUNTIMES, "", "No runtime is named.", List.of()));
        }
        return Understanding.of(question, query, question.query(), reader.problems());
    }

    private static Choices sorts() {
        return Choices.of("order", List.of(Sort.values()).stream().map(Sort::id).toList());
    }

    /// The one way to ask it.
    public Query query() {
        List<Parameter> parameters = new ArrayList<>();
        add(parameters, RUNTIMES, String.join(",", runtimes));
        add(parameters, ONLY, differences ? DIFFERENCES : "");
        add(parameters, GROUP, String.join(",", groups));
        add(parameters, CRITERIA, String.join(",", criteria));
        add(parameters, SORT, sort == Sort.GROUP ? "" : sort.id());
        add(parameters, ROW, row);
        return Query.of(parameters);
    }

    static void add(List<Parameter> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(new Parameter(name, value));
        }
    }

    /// Whether some rows may be left out, or stand in another order than usual.
    public boolean isFiltered() {
        return !equals(of(runtimes));
    }

    /// Everything about some runtimes.
    public static CompareQuestion of(List<String> runtimes) {
        return new CompareQuestion(runtimes, false, List.of(), List.of(), Sort.GROUP, "");
    }

    /// The same rows with other columns.
    public CompareQuestion with(List<String> others) {
        return new CompareQuestion(others, differences && others.size() > 1, groups, criteria, sort, row);
    }

    /// The same with this runtime in the first column.
    public CompareQuestion startingWith(String runtime) {
        List<String> others = runtimes.stream().filter(other -> !other.equals(runtime)).toList();
        return with(Stream.concat(Stream.of(runtime), others.stream()).toList());
    }

    /// The same without the rows on which all say the same.
    public CompareQuestion differencesOnly() {
        return new CompareQuestion(runtimes, runtimes.size() > 1, groups, criteria, sort, row);
    }

    /// The same with the rows on which all say the same.
    public CompareQuestion withTheSame() {
        return new CompareQuestion(runtimes, false, groups, criteria, sort, row);
    }

    /// The same from all groups of criteria.
    public CompareQuestion withAllGroups() {
        return new CompareQuestion(runtimes, differences, List.of(), criteria, sort, row);
    }

    /// The same with all criteria.
    public CompareQuestion withAllCriteria() {
        return withCriteria(List.of());
    }

    /// The same with some criteria alone.
    public CompareQuestion withCriteria(List<String> chosen) {
        return new CompareQuestion(runtimes, differences, groups, chosen, sort, row);
    }

    /// The same with one row more.
    public CompareQuestion showing(String criterion) {
        return new CompareQuestion(runtimes, differences, groups, criteria, sort, criterion);
    }
}
